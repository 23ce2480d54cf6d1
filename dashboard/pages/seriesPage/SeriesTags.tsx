import { Link } from 'wouter'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'
import { useSeriesPageSay } from './seriesPageWords.ts'

/** To which Goals the series is linked, on whose word, and why. */
export function SeriesTags({ series }: { series: SeriesDescription }) {
  const say = useSeriesPageSay()
  const { language, say: sayShared, wording } = useWords()
  const goals = useAnswer(api.goals.list.queryOptions({ language }))
  return (
    <section aria-labelledby="tags-title">
      <h2 id="tags-title">{say('tags.title')}</h2>
      {series.tags.length === 0 && <p>{say('tags.none')}</p>}
      <ul className="plain">
        {series.tags.map(({ goal, target, basis, reason }) => {
          const known = goals.find((other) => other.goal === goal)
          return (
            <li key={goal}>
              {known && <GoalSwatch colour={known.colour} />}{' '}
              <Beside>
                <Link href={`/goals/${goal}`}>{say('tags.goal', { goal, name: known?.name ?? '' })}</Link>
                {target && sayShared('target', { target })}
                {wording.say(`basis.${basis}`)}
              </Beside>
              . {reason} <small>{wording.say(`basis.${basis}.explained`)}</small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
