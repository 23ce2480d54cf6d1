import { Link } from 'wouter'
import { bases } from '../../../data/structure/codelists.ts'
import type { GoalSeries } from '../../../data/structure/goalEvidence.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { marks, signs } from '../goals/marks.ts'
import { FiveBars } from '../panel/FiveBars.tsx'
import { useGoalSay } from './goalWords.ts'
import type { ShownInYear } from './useGoal.ts'

/** So many stand beside the map; the others are one press away. */
const most = 6

/** What is linked to the Goal, best covered first; each shows itself when it is chosen. */
export function SeriesList({ hand }: { hand: ShownInYear }) {
  const say = useGoalSay()
  const { say: sayFrame, wording } = useWords()
  const { model, shown, choose } = hand
  const { figures } = model
  const list = figures.series
    .filter(({ kind, areasWithFigure }) => kind !== 'score' && areasWithFigure > 0)
    .sort((a, b) => b.areasWithFigure - a.areasWithFigure)
  const own = list.find(({ series }) => series === shown.series.series)
  const first = [...new Set([...(own ? [own] : []), ...list])].slice(0, most)
  const near = list.filter((one) => first.includes(one))
  const rest = list.filter((one) => !first.includes(one))
  const used = bases.filter((basis) => near.some((one) => one.basis === basis))
  return (
    <section className="goal-series" aria-labelledby="goal-series">
      <h2 id="goal-series">{say('series.shown')}</h2>
      <form method="get" className="series-choice">
        <label>
          {say('series.choose')}
          <select
            name="series"
            value={shown.series.series}
            onChange={({ target }) => choose({ series: [target.value] })}
          >
            {list.map(({ series, name }) => (
              <option key={series} value={series}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <noscript>
          <button type="submit" {...(model.group && { name: 'group', value: model.group })}>
            {say('series.show')}
          </button>
        </noscript>
      </form>
      <div className="series-list">
        <p className="hint">
          {say('series.counted', { years: wording.years(figures.startPeriod, figures.endPeriod) })}
        </p>
        <ul>
          {near.map((one) => (
            <Item key={one.series} {...{ one, hand }} />
          ))}
        </ul>
        {rest.length > 0 && (
          <details>
            <summary>{sayFrame('series.more', { n: rest.length })}</summary>
            <ul>
              {rest.map((one) => (
                <Item key={one.series} {...{ one, hand }} />
              ))}
            </ul>
          </details>
        )}
        <ul className="hint series-bases">
          {used.map((basis) => (
            <li key={basis}>
              <span aria-hidden="true">{signs[marks[basis]]}</span> {wording.say(`basis.${basis}`)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Item({ one, hand }: { one: GoalSeries; hand: ShownInYear }) {
  const { wording } = useWords()
  const { model, selection, shown, years } = hand
  const address = writeAddress({ ...selection, series: [one.series] })
  return (
    <li>
      <Link
        href={withSearch(`/goals/${model.goal.goal}`, address)}
        aria-current={one.series === shown.series.series ? 'true' : undefined}
      >
        <span aria-hidden="true">{signs[marks[one.basis]]}</span>
        <span>{one.name}</span>
        <FiveBars years={years} counts={model.years[one.series] ?? []} of={model.figures.areas} />
        <b>{wording.number(one.areasWithFigure)}</b>
      </Link>
    </li>
  )
}
