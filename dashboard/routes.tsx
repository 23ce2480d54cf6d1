import { Redirect, Route, Router, Switch } from 'wouter'
import type { Language } from '../data/structure/codelists.ts'
import { Frame } from './frame/Frame.tsx'
import { PageGuard } from './frame/PageGuard.tsx'
import { ComparePage } from './pages/ComparePage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { TrendsPage } from './pages/TrendsPage.tsx'

/** The pages of one language: its code is the first part of every address, and another one is another load. */
export function Pages({ language }: { language: Language }) {
  return (
    <Router base={`/${language}`}>
      <Frame>
        <PageGuard>
          <Switch>
            <Route path="/trends" component={TrendsPage} />
            <Route path="/compare" component={ComparePage} />
            <Route path="/">
              <Redirect to="/trends" replace />
            </Route>
            <Route component={NotFoundPage} />
          </Switch>
        </PageGuard>
      </Frame>
    </Router>
  )
}
