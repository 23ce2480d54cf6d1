import { Link } from 'wouter'
import type { GoalsModel } from '../../../api/models/goalsModel.ts'
import type { Choose } from '../../filters/choose.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { FiveBars } from '../panel/FiveBars.tsx'
import { useGoalsSay } from './goalsWords.ts'
import type { HeatRow } from './heatCells.ts'
import { marks, signs } from './marks.ts'
import { useCellWords } from './useCellWords.ts'

interface OneGoalRowsProps {
  model: GoalsModel
  rows: readonly HeatRow[]
  all: HeatRow
  goal: string | undefined
  /** What number and bars are. */
  about: string
  choose: Choose
}

/** The same on a phone: one Goal at a time, a row for each sub-region or country, a bar for each year. */
export function OneGoalRows({ model, rows, all, goal, about, choose }: OneGoalRowsProps) {
  const say = useGoalsSay()
  const { wording } = useWords()
  const { goals, startPeriod, endPeriod } = model
  const at = Math.max(
    0,
    goals.findIndex((one) => one.goal === goal)
  )
  const shown = goals[at]!
  const groups = model.groups.map(({ areaGroup }) => areaGroup).join(',')
  const years = Array.from({ length: endPeriod - startPeriod + 1 }, (_, year) => startPeriod + year)
  return (
    <div className="one-goal">
      <form method="get">
        <label>
          <span>
            <GoalSwatch colour={shown.colour} /> {say('picker')}
          </span>
          <select name="goal" value={shown.goal} onChange={({ target }) => choose({ goal: [target.value] })}>
            {goals.map(({ goal, name }) => (
              <option key={goal} value={goal}>
                {wording.beside([goal, name])}
              </option>
            ))}
          </select>
        </label>
        <noscript>
          <button type="submit" {...(groups && { name: 'group', value: groups })}>
            {say('picker.show')}
          </button>
        </noscript>
      </form>
      <p className="hint">{about}</p>
      <ul>
        {[...rows, all].map((row) => (
          <li key={row.code}>
            <GoalRow {...{ row, at, years }} isArea={model.rowsAre === 'areas' && row.code !== null} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface GoalRowProps {
  row: HeatRow
  at: number
  years: readonly number[]
  isArea: boolean
}

function GoalRow({ row, at, years, isArea }: GoalRowProps) {
  const { wording } = useWords()
  const cell = row.cells[at]!
  const words = useCellWords()
  const parts = [words.share(cell.share), ...cell.bases.map(words.basis)]
  const asked = row.code === null ? '' : `?${isArea ? 'areas' : 'group'}=${row.code}`
  return (
    <Link href={`/goals/${cell.goal}${asked}`}>
      <span className="unseen">{words.name(cell, row)}</span>
      <span aria-hidden="true">
        <b>{row.name}</b>
        <small>
          {wording.say('coverage.of', { n: cell.n, m: cell.m })}{' '}
          {cell.bases.map((basis) => signs[marks[basis]]).join('')}
        </small>
      </span>
      <FiveBars years={years} counts={cell.years} of={Math.max(1, row.areas)} />
      {cell.n > 0 && <span className="unseen">{parts.join(words.between)}</span>}
    </Link>
  )
}
