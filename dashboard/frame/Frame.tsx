import { type ReactNode, useSyncExternalStore } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { site } from '../../data/structure/site.ts'
import { Boundary } from '../answers/Boundary.tsx'
import { NotHere } from '../answers/NotHere.tsx'
import { newerRelease, onNewerRelease } from '../answers/newerRelease.ts'
import { isPartLost, onPartLost } from '../late/asSent.ts'
import { latePart } from '../late/latePart.tsx'
import { useWords } from '../messages/words.ts'
import { SearchField } from '../search/SearchField.tsx'
import { Footer } from './Footer.tsx'
import { HeaderFlap } from './HeaderFlap.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { usePresentRelease } from './page.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { withSearch } from './withSearch.ts'

const ReleaseLine = latePart(async () => (await import('../release/ReleaseLine.tsx')).ReleaseLine)

const navigation = site.filter((page) => 'nav' in page)

/** What stands round every page. Going from Trends to Compare keeps what was chosen; the brand starts over. */
export function Frame({ children }: { children: ReactNode }) {
  const { say, wording } = useWords()
  const [path] = useLocation()
  const search = useSearch()
  const present = usePresentRelease()
  const newer = useSyncExternalStore(onNewerRelease, newerRelease, () => undefined)
  const isLost = useSyncExternalStore(onPartLost, isPartLost, () => false)
  return (
    <>
      <a className="skip" href="#figures">
        {say('skip')}
      </a>
      <header>
        <Link className="brand" href="/">
          {wording.say('product.name')}
        </Link>
        <nav aria-label={say('nav.label')}>
          {navigation.map(({ path: to, nav, ...page }) => (
            <Link
              key={to}
              href={'keepsView' in page ? withSearch(to, search) : to}
              aria-current={path === to || path.startsWith(`${to}/`) ? 'page' : undefined}
              onClick={() => scrollTo(0, 0)}
            >
              {say(nav)}
            </Link>
          ))}
        </nav>
        <div className="tools">
          <HeaderFlap
            look="searching"
            summary={say('search.open')}
            onOpen={(place) => place.querySelector('input')?.focus()}
          >
            {(close) => <SearchField onLeave={close} />}
          </HeaderFlap>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      {(present || newer) && (
        <Boundary waiting={null}>
          <ReleaseLine newer={newer} />
        </Boundary>
      )}
      {isLost && <NotHere retry={() => location.reload()} />}
      <main id="figures" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
