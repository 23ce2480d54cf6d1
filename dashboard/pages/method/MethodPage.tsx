import '../reading.css'
import { Link } from 'wouter'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { useMethodSay } from './methodWords.ts'
import { type Rule, rules } from './rules.ts'
import { Terms } from './Terms.tsx'

/** Every rule that figures are shown by, in plain words, with the codes that belong to it. */
export function MethodPage() {
  const say = useMethodSay()
  const { say: sayShared, language } = useWords()
  const titleOf = ({ title, shared }: Pick<Rule, 'title' | 'shared'>) => (title ? say(title) : sayShared(shared!))
  useTitle(sayShared('nav.method'))
  return (
    <article className="reading">
      <h1 className="title">{sayShared('nav.method')}</h1>
      <p className="sentence">{say('lead')}</p>
      {language !== 'en' && <p>{say('translated')}</p>}
      <nav aria-label={say('contents')}>
        <ul className="series-names">
          {rules.map(({ id, ...rule }) => (
            <li key={id}>
              <a href={`#${id}`}>{titleOf(rule)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {rules.map(({ id, text, terms, ...rule }) => (
        <section key={id} id={id} className="rule" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{titleOf(rule)}</h2>
          <p>{say(text)}</p>
          {terms && <Terms of={terms} />}
        </section>
      ))}
      {language === 'en' && <p className="hint">{say('translated')}</p>}
      <p>
        <Link href="/data">{sayShared('nav.data')}</Link>
      </p>
    </article>
  )
}
