import { Link } from 'wouter'
import type { OverviewModel } from '../../../api/models/overviewModel.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { FiveBars } from '../panel/FiveBars.tsx'
import { useOverviewSay } from './overviewWords.ts'
import { yearsOf } from './yearRanges.ts'

/** The seventeen Goals: in how many countries each has a figure, year by year. Coverage, and no performance. */
export function GoalTiles({ model: { goals, others, release } }: { model: OverviewModel }) {
  const say = useOverviewSay()
  const { wording } = useWords()
  const years = yearsOf(others)
  const possible = goals[0]?.possible ?? 0
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{say('goals')}</h2>
      <p className="hint">{say('goals.about', { m: possible })}</p>
      <ol className="overview-goals">
        {goals.map(({ goal, name, colour, years: counts, any }) => (
          <li key={goal}>
            <Link href={`/goals/${goal}`}>
              <span className="goal-name">
                <GoalSwatch colour={colour} />
                <span>
                  <b>{goal}</b> {name}
                </span>
              </span>
              <span className="goal-bars">
                <FiveBars {...{ years, counts }} of={possible} />
                <b>{wording.number(any)}</b>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <p className="hint">
        {say('goals.source', { release: wording.isolate(release) })} <Link href="/goals">{say('goals.link')}</Link>
      </p>
    </section>
  )
}
