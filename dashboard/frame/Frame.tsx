import { Link, Outlet } from '@tanstack/react-router'
import { useWords } from '../messages/words.ts'
import { Footer } from './Footer.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** What stands round every page. Going from one page to the other keeps what was chosen; the brand starts over. */
export function Frame() {
  const { say, wording } = useWords()
  return (
    <>
      <a className="skip" href="#figures">
        {say('skip')}
      </a>
      <header>
        <Link className="brand" to="/trends">
          {wording.say('product.name')}
        </Link>
        <nav aria-label={say('nav.label')}>
          <Link to="/trends" search={true} activeOptions={{ includeSearch: false }}>
            {say('nav.trends')}
          </Link>
          <Link to="/compare" search={true} activeOptions={{ includeSearch: false }}>
            {say('nav.compare')}
          </Link>
        </nav>
        <div className="tools">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main id="figures" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  )
}
