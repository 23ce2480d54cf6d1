import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import type { Language } from '../data/structure/codelists.ts'
import { Frame } from './frame/Frame.tsx'
import { BrokenPage } from './pages/BrokenPage.tsx'
import { ComparePage } from './pages/ComparePage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { TrendsPage } from './pages/TrendsPage.tsx'
import { parseRawSearch, type RawSearch, stringifyRawSearch } from './rawSearch.ts'

const frame = createRootRoute({
  component: Frame,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
  validateSearch: (search) => search as RawSearch,
})

const start = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/trends', replace: true })
  },
})

const trends = createRoute({ getParentRoute: () => frame, path: '/trends', component: TrendsPage })
const compare = createRoute({ getParentRoute: () => frame, path: '/compare', component: ComparePage })

/** The pages of one language: its code is the first part of every address, and another one is another load. */
export const pagesIn = (language: Language) =>
  createRouter({
    routeTree: frame.addChildren([start, trends, compare]),
    basepath: `/${language}`,
    parseSearch: parseRawSearch,
    stringifySearch: stringifyRawSearch,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof pagesIn>
  }
}
