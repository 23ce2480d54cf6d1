import { type ComponentType, useMemo } from 'react'
import { Route, Router, Switch, useSearch } from 'wouter'
import type { Language } from '../data/structure/codelists.ts'
import { type SitePage, site } from '../data/structure/site.ts'
import { Boundary } from './answers/Boundary.tsx'
import { Frame } from './frame/Frame.tsx'
import { keepingRelease } from './frame/keepingRelease.ts'
import { Live } from './frame/Live.tsx'
import { useAddressOf, usePageRelease, usePresentRelease } from './frame/page.ts'
import { latePart } from './late/latePart.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'

const modules = import.meta.glob<Record<string, ComponentType>>(['./pages/**/*Page.tsx', '!**/NotFoundPage.tsx'])

/** The code and words of each page travel when somebody goes there. */
const pages = site.map(({ path, module }) => ({ path, page: latePart(() => load(module)) }))

const UnknownRelease = latePart(async () => (await import('./pages/releases/ReleasesPage.tsx')).UnknownRelease)

async function load(module: SitePage['module']): Promise<ComponentType> {
  const name = module.slice(module.lastIndexOf('/') + 1, -'.tsx'.length)
  return (await modules[`./${module}`]!())[name]!
}

interface PagesProps {
  language: Language
  /** What is asked for where there is no address bar. */
  asked: { path: string; search: string } | undefined
}

/** The pages of one language: its code is the first part of every address, and another one is another load. */
export function Pages({ language, asked }: PagesProps) {
  const present = usePresentRelease()
  const release = usePageRelease()
  const addressOf = useAddressOf()
  const keeping = useMemo(() => (present ? keepingRelease(release) : {}), [present, release])
  return (
    <Router
      base={addressOf(`/${language}`)}
      {...keeping}
      {...(asked && { ssrPath: addressOf(asked.path), ssrSearch: asked.search })}
    >
      <Frame>
        <Boundary>
          <PageOfAddress />
          <Live />
        </Boundary>
      </Frame>
    </Router>
  )
}

/** An address may name a release that nobody knows: it leads to those that are. */
function PageOfAddress() {
  const named = new URLSearchParams(useSearch()).get('release')
  const release = usePageRelease()
  if (named && named !== release) return <UnknownRelease named={named} />
  return (
    <Switch>
      {pages.map(({ path, page }) => (
        <Route key={path} path={path} component={page} />
      ))}
      <Route component={NotFoundPage} />
    </Switch>
  )
}
