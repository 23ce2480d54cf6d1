import { type SyntheticEvent, useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { GoalsModel } from '../../../api/models/goalsModel.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { useCellSteps } from '../panel/useCellSteps.ts'
import { useGoalsSay } from './goalsWords.ts'
import type { HeatCell, HeatRow } from './heatCells.ts'
import { shapes } from './shapes.ts'
import { useCellWords } from './useCellWords.ts'

interface HeatMapProps {
  model: GoalsModel
  rows: readonly HeatRow[]
  all: HeatRow
}

/**
 * Rows by seventeen Goals, a link in every cell. It is one stop for Tab; arrows move by cell, and what is pointed at or
 * focused lights its row and column and is said above the table.
 */
export function HeatMap({ model, rows, all }: HeatMapProps) {
  const say = useGoalsSay()
  const { say: sayFrame } = useWords()
  const table = useRef<HTMLTableElement>(null)
  const hint = useId()
  const [said, setSaid] = useState('')
  const { step, onFocus } = useCellSteps(table)
  const light = ({ target }: SyntheticEvent) => {
    const cell = (target as Element).closest<HTMLTableCellElement>('td, th')
    if (!cell || !table.current) return
    for (const lit of table.current.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit')
    cell.parentElement!.dataset.lit = ''
    if (cell.cellIndex > 0) table.current.tHead!.rows[0]!.cells[cell.cellIndex]!.dataset.lit = ''
    setSaid(
      cell.matches('td') ? Array.from(cell.querySelectorAll('.unseen'), (one) => one.textContent).join(' · ') : ''
    )
  }
  return (
    <>
      <p className="hint heat-said" id={hint}>
        {said || say('cells.keys')}
      </p>
      <table
        ref={table}
        className="heat"
        aria-label={say('table')}
        aria-describedby={hint}
        onFocus={(event) => {
          onFocus(event)
          light(event)
        }}
        onPointerOver={light}
        onKeyDown={step}
      >
        <thead>
          <tr>
            <th scope="col">{model.rowsAre === 'areas' ? sayFrame('areas.title') : say('groups')}</th>
            {model.goals.map(({ goal, name, colour }) => (
              <th key={goal} scope="col">
                <Link href={`/goals/${goal}`}>
                  <span>
                    <GoalSwatch colour={colour} /> <b>{goal}</b>
                  </span>{' '}
                  <small>{name}</small>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {bodiesOf(rows, model.regionOf).map((body) => (
          <tbody key={body[0]!.code}>
            {body.map((row) => (
              <Row key={row.code} row={row} isArea={model.rowsAre === 'areas'} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <Row row={all} isArea={false} />
        </tfoot>
      </table>
    </>
  )
}

/** A region together, a little apart from the next. */
function bodiesOf(rows: readonly HeatRow[], regionOf: GoalsModel['regionOf']): HeatRow[][] {
  const bodies: HeatRow[][] = []
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    if (before && regionOf[before.code!] === regionOf[row.code!]) bodies.at(-1)!.push(row)
    else bodies.push([row])
  }
  return bodies
}

function Row({ row, isArea }: { row: HeatRow; isArea: boolean }) {
  const { wording } = useWords()
  const { code, name, areas } = row
  const members = !isArea && <small>{wording.number(areas)}</small>
  return (
    <tr>
      <th scope="row">
        {code === null ? (
          <span>
            {name} {members}
          </span>
        ) : (
          <Link href={isArea ? `/areas/${code}` : `/goals?group=${code}`}>
            {name} {members}
          </Link>
        )}
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.goal} {...{ cell, row, isArea }} />
      ))}
    </tr>
  )
}

function Cell({ cell, row, isArea }: { cell: HeatCell; row: HeatRow; isArea: boolean }) {
  const { wording } = useWords()
  const words = useCellWords(cell, row)
  const asked = row.code === null ? '' : `?${isArea ? 'areas' : 'group'}=${row.code}`
  return (
    <td className={`heat-${cell.shade}`}>
      <Link href={`/goals/${cell.goal}${asked}`}>
        <span aria-hidden="true">
          {wording.number(cell.n)} <small>{cell.bases.map((basis) => shapes[basis]).join('')}</small>
        </span>
        <span className="unseen">{words.name}</span>
      </Link>
      {cell.n > 0 && <span className="unseen">{words.more}</span>}
    </td>
  )
}
