import { Link } from 'wouter'
import { useWords } from '../../messages/words.ts'
import { useOverviewSay } from './overviewWords.ts'

/** The four things that the Global Technical Meeting of 2020 asked of the evidence. */
export function Themes() {
  const say = useOverviewSay()
  const { wording } = useWords()
  const themes = [
    { to: '/explore', name: wording.say('theme.trends') },
    { to: '/goals', name: wording.say('theme.accelerator') },
    { to: '/next-generation', name: wording.say('theme.next_generation') },
    { to: '/measurement', name: wording.say('theme.measurement') },
  ]
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{say('themes')}</h2>
      <ul className="overview-questions">
        {themes.map(({ to, name }) => (
          <li key={to}>
            <Link href={to}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
