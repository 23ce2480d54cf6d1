import { type ComponentType, lazy } from 'react'
import { Route, Router, Switch } from 'wouter'
import type { Language } from '../data/structure/codelists.ts'
import { type SitePage, site } from '../data/structure/site.ts'
import { Boundary } from './answers/Boundary.tsx'
import { Frame } from './frame/Frame.tsx'
import { Live } from './frame/Live.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'

const modules = import.meta.glob<Record<string, ComponentType>>(['./pages/**/*Page.tsx', '!**/NotFoundPage.tsx'])

/** The code and words of each page travel when somebody goes there. */
const pages = site.map(({ path, module }) => ({ path, page: lazy(() => load(module)) }))

async function load(module: SitePage['module']): Promise<{ default: ComponentType }> {
  const name = module.slice(module.lastIndexOf('/') + 1, -'.tsx'.length)
  return { default: (await modules[`./${module}`]!())[name]! }
}

interface PagesProps {
  language: Language
  /** What is asked for where there is no address bar. */
  asked: { path: string; search: string } | undefined
}

/** The pages of one language: its code is the first part of every address, and another one is another load. */
export function Pages({ language, asked }: PagesProps) {
  return (
    <Router base={`/${language}`} {...(asked && { ssrPath: asked.path, ssrSearch: asked.search })}>
      <Frame>
        <Boundary>
          <Switch>
            {pages.map(({ path, page }) => (
              <Route key={path} path={path} component={page} />
            ))}
            <Route component={NotFoundPage} />
          </Switch>
          <Live />
        </Boundary>
      </Frame>
    </Router>
  )
}
