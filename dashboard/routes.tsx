import { Suspense } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import type { Language } from '../data/structure/codelists.ts'
import { Frame } from './frame/Frame.tsx'
import { PageGuard } from './frame/PageGuard.tsx'
import { lazyPages } from './lazyPages.ts'
import { ComparePage } from './pages/ComparePage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { Skeleton } from './pages/Skeleton.tsx'
import { TrendsPage } from './pages/TrendsPage.tsx'

const views = [
  { to: '/trends', nav: 'nav.trends', keepsView: true },
  { to: '/compare', nav: 'nav.compare', keepsView: true },
] as const
const others = lazyPages.flatMap(({ path, nav }) => (nav ? [{ to: path, nav, keepsView: false }] : []))
const navigation = [...views, ...others]

/** The pages of one language: its code is the first part of every address, and another one is another load. */
export function Pages({ language }: { language: Language }) {
  return (
    <Router base={`/${language}`}>
      <Frame navigation={navigation}>
        <PageGuard>
          <Suspense fallback={<Skeleton />}>
            <Switch>
              <Route path="/trends" component={TrendsPage} />
              <Route path="/compare" component={ComparePage} />
              {lazyPages.map(({ path, page }) => (
                <Route key={path} path={path} component={page} />
              ))}
              <Route path="/">
                <Redirect to="/trends" replace />
              </Route>
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </PageGuard>
      </Frame>
    </Router>
  )
}
