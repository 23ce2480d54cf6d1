import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { InterfaceKey } from './messages/interfaceSay.ts'

export interface LazyPage {
  /** As wouter writes it, without the language: `/goals/:goal`. */
  path: string
  page: LazyExoticComponent<ComponentType>
  /** What the navigation calls it; pages that are reached from others have none. */
  nav?: InterfaceKey
}

/** The pages besides Trends and Compare: the code and words of each travel when somebody goes there. */
export const lazyPages: readonly LazyPage[] = [
  {
    path: '/',
    page: lazy(async () => ({ default: (await import('./pages/start/StartPage.tsx')).StartPage })),
  },
  {
    path: '/goals',
    nav: 'nav.goals',
    page: lazy(async () => ({ default: (await import('./pages/goals/GoalsPage.tsx')).GoalsPage })),
  },
  {
    path: '/goals/:goal',
    page: lazy(async () => ({ default: (await import('./pages/goal/GoalPage.tsx')).GoalPage })),
  },
  {
    path: '/practices',
    nav: 'nav.practices',
    page: lazy(async () => ({ default: (await import('./pages/practices/PracticesPage.tsx')).PracticesPage })),
  },
  {
    path: '/next-generation',
    nav: 'nav.nextGeneration',
    page: lazy(async () => ({
      default: (await import('./pages/nextGeneration/NextGenerationPage.tsx')).NextGenerationPage,
    })),
  },
  {
    path: '/measurement',
    nav: 'nav.measurement',
    page: lazy(async () => ({ default: (await import('./pages/measurement/MeasurementPage.tsx')).MeasurementPage })),
  },
  {
    path: '/measurement/missing',
    page: lazy(async () => ({ default: (await import('./pages/measurement/MissingPage.tsx')).MissingPage })),
  },
  {
    path: '/measurement/methods',
    page: lazy(async () => ({ default: (await import('./pages/measurement/MethodsPage.tsx')).MethodsPage })),
  },
  {
    path: '/measurement/pair',
    page: lazy(async () => ({ default: (await import('./pages/measurement/PairPage.tsx')).PairPage })),
  },
  {
    path: '/areas/:area',
    page: lazy(async () => ({ default: (await import('./pages/area/AreaPage.tsx')).AreaPage })),
  },
  {
    path: '/series/:series',
    page: lazy(async () => ({ default: (await import('./pages/seriesPage/SeriesPage.tsx')).SeriesPage })),
  },
  {
    path: '/data',
    nav: 'nav.data',
    page: lazy(async () => ({ default: (await import('./pages/data/DataPage.tsx')).DataPage })),
  },
  {
    path: '/method',
    nav: 'nav.method',
    page: lazy(async () => ({ default: (await import('./pages/method/MethodPage.tsx')).MethodPage })),
  },
  {
    path: '/relation',
    page: lazy(async () => ({ default: (await import('./pages/relation/RelationPage.tsx')).RelationPage })),
  },
  {
    path: '/api',
    page: lazy(async () => ({ default: (await import('./pages/interface/InterfacePage.tsx')).InterfacePage })),
  },
]
