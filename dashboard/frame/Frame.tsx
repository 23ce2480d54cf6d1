import type { ReactNode } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { useWords } from '../messages/words.ts'
import { Footer } from './Footer.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { withSearch } from './withSearch.ts'

/** What stands round every page. Going from one page to the other keeps what was chosen; the brand starts over. */
export function Frame({ children }: { children: ReactNode }) {
  const { say, wording } = useWords()
  const [path] = useLocation()
  const search = useSearch()
  return (
    <>
      <a className="skip" href="#figures">
        {say('skip')}
      </a>
      <header>
        <Link className="brand" href="/trends">
          {wording.say('product.name')}
        </Link>
        <nav aria-label={say('nav.label')}>
          {(['trends', 'compare'] as const).map((page) => (
            <Link
              key={page}
              href={withSearch(`/${page}`, search)}
              aria-current={path === `/${page}` ? 'page' : undefined}
              onClick={() => scrollTo(0, 0)}
            >
              {say(`nav.${page}`)}
            </Link>
          ))}
        </nav>
        <div className="tools">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main id="figures" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
