import { Link } from 'wouter'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { Fold } from '../../frame/Fold.tsx'
import { useWords } from '../../messages/words.ts'
import { useNextGenerationSay } from './nextGenerationWords.ts'

const address = '/practices?theme=next_generation'

/** The theme's practices by title and place; their page has figures with units, cautions and sources. */
export function ThemePractices() {
  const say = useNextGenerationSay()
  const { language, wording } = useWords()
  const data = useAnswer(api.practices.list.queryOptions({ language, theme: ['next_generation'] }))
  if (data.length === 0) return null
  return (
    <Fold
      title={
        <>
          {say('practices.title')} <small>{wording.number(data.length)}</small>
        </>
      }
    >
      <p className="tags">{say('practices.rule')}</p>
      <ul className="practice-links">
        {data.map(({ practice, title, place, timePeriod }) => (
          <li key={practice}>
            <Link href={`${address}#${practice}`}>{title}</Link>{' '}
            <small>{wording.beside([place ?? '', wording.year(timePeriod)])}</small>
          </li>
        ))}
      </ul>
      <p>
        <Link href={address}>{say('practices.all', { n: data.length })}</Link>
      </p>
    </Fold>
  )
}
