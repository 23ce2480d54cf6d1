import { Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import type { Language } from '../data/structure/codelists.ts'
import { Frame } from './frame/Frame.tsx'
import { Live } from './frame/Live.tsx'
import { PageGuard } from './frame/PageGuard.tsx'
import { lazyPages } from './lazyPages.ts'
import type { InterfaceKey } from './messages/interfaceSay.ts'
import { ComparePage } from './pages/ComparePage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { Skeleton } from './pages/Skeleton.tsx'
import { TrendsPage } from './pages/TrendsPage.tsx'

const views = [
  { to: '/trends', nav: 'nav.trends', keepsView: true },
  { to: '/compare', nav: 'nav.compare', keepsView: true },
] as const
const others = lazyPages.flatMap(({ path, nav }) => (nav ? [{ to: path, nav, keepsView: false }] : []))
/** The themes first, then the tools; what is not listed yet stands last. */
const order: readonly InterfaceKey[] = [
  ...(['nav.trends', 'nav.goals', 'nav.nextGeneration', 'nav.measurement'] as const),
  ...(['nav.compare', 'nav.practices', 'nav.data', 'nav.method'] as const),
]
const placeOf = (nav: InterfaceKey) => (order.includes(nav) ? order.indexOf(nav) : order.length)
const navigation = [...views, ...others].sort((a, b) => placeOf(a.nav) - placeOf(b.nav))

interface PagesProps {
  language: Language
  /** What is asked for where there is no address bar. */
  asked: { path: string; search: string } | undefined
}

/** The pages of one language: its code is the first part of every address, and another one is another load. */
export function Pages({ language, asked }: PagesProps) {
  return (
    <Router base={`/${language}`} {...(asked && { ssrPath: asked.path, ssrSearch: asked.search })}>
      <Frame navigation={navigation}>
        <PageGuard>
          <Suspense fallback={<Skeleton />}>
            <Switch>
              <Route path="/trends" component={TrendsPage} />
              <Route path="/compare" component={ComparePage} />
              {lazyPages.map(({ path, page }) => (
                <Route key={path} path={path} component={page} />
              ))}
              <Route component={NotFoundPage} />
            </Switch>
            <Live />
          </Suspense>
        </PageGuard>
      </Frame>
    </Router>
  )
}
