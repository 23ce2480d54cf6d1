import { matches } from './pages.ts'

interface PageModules {
  /** As `isPage` reads it; the first that matches holds. */
  page: string
  /** The module of the page in the dashboard, and those of the charts that it draws. */
  modules: string[]
  charts?: string[]
  /** Modules that only some of its views need: their styles come with the page, for they are drawn in it. */
  parts?: string[]
}

const trend = ['charts/trendChart.ts']

/** What each page is made of, so that the server can name it before the page itself asks. */
const pageModules: readonly PageModules[] = [
  { page: '', modules: ['pages/start/StartPage.tsx'] },
  { page: 'trends', modules: ['pages/TrendsBody.tsx'], charts: trend, parts: ['pages/aggregate/AggregatePanel.tsx'] },
  { page: 'compare', modules: ['pages/compare/CompareBody.tsx'] },
  { page: 'goals', modules: ['pages/goals/GoalsPage.tsx'] },
  { page: 'goals/*', modules: ['pages/goal/GoalPage.tsx'], charts: trend },
  { page: 'practices', modules: ['pages/practices/PracticesPage.tsx'] },
  {
    ...{ page: 'next-generation', modules: ['pages/nextGeneration/NextGenerationPage.tsx'] },
    charts: ['charts/agesChart.ts', ...trend],
  },
  { page: 'relation', modules: ['pages/relation/RelationPage.tsx'], charts: ['charts/scatterChart.ts'] },
  { page: 'measurement', modules: ['pages/measurement/MeasurementPage.tsx'] },
  { page: 'measurement/missing', modules: ['pages/measurement/MissingPage.tsx'] },
  { page: 'measurement/methods', modules: ['pages/measurement/MethodsPage.tsx'] },
  { page: 'measurement/pair', modules: ['pages/measurement/PairPage.tsx'] },
  { page: 'areas/*', modules: ['pages/area/AreaPage.tsx'], charts: trend },
  { page: 'series/*', modules: ['pages/seriesPage/SeriesPage.tsx'] },
  { page: 'data', modules: ['pages/data/DataPage.tsx'] },
  { page: 'method', modules: ['pages/method/MethodPage.tsx'] },
  { page: 'api', modules: ['pages/interface/InterfacePage.tsx'] },
]

const none = { page: '', modules: [], charts: [] }

export const modulesOf = (path: readonly string[]): PageModules =>
  pageModules.find(({ page }) => matches(page, path)) ?? none
