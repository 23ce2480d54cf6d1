import { type MouseEvent, memo, type SyntheticEvent, useId, useMemo, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import type { GoalsModel } from '../../../api/models/goalsModel.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { useCellSteps } from '../panel/useCellSteps.ts'
import { useGoalsSay } from './goalsWords.ts'
import { heatBody } from './heatBody.ts'
import type { HeatRow } from './heatCells.ts'
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
export const HeatMap = memo(({ model, rows, all }: HeatMapProps) => {
  const say = useGoalsSay()
  const { say: sayFrame, wording } = useWords()
  const [, navigate] = useLocation()
  const words = useCellWords()
  const isAreas = model.rowsAre === 'areas'
  const bodies = useMemo(
    () =>
      bodiesOf(rows, model.regionOf).map((body) => ({
        key: body[0]!.code,
        rows: { __html: heatBody(body, isAreas, words) },
      })),
    [rows, model.regionOf, isAreas, words]
  )
  const foot = useMemo(() => ({ __html: heatBody([all], false, words) }), [all, words])
  const table = useRef<HTMLTableElement>(null)
  const hint = useId()
  const said = useRef<HTMLParagraphElement>(null)
  const { step, onFocus } = useCellSteps(table)
  const light = ({ target }: SyntheticEvent) => {
    const cell = (target as Element).closest<HTMLTableCellElement>('td, th')
    if (!cell || !table.current) return
    for (const lit of table.current.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit')
    cell.parentElement!.dataset.lit = ''
    if (cell.cellIndex > 0) table.current.tHead!.rows[0]!.cells[cell.cellIndex]!.dataset.lit = ''
    // Written from here: a component drawn anew for it would draw thousands of cells with it.
    const parts = cell.matches('td') ? Array.from(cell.querySelectorAll('.unseen'), (one) => one.textContent) : []
    said.current!.textContent = parts.length > 0 ? wording.beside(parts) : say('cells.keys')
  }
  // One listener for thousands of links.
  const follow = (event: MouseEvent<HTMLElement>) => {
    const href = (event.target as Element).closest(':is(tbody, tfoot) a')?.getAttribute('href')
    if (!href || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    navigate(href.slice(words.pages.length))
    scrollTo(0, 0)
  }
  return (
    <>
      <p className="hint heat-said" id={hint} ref={said}>
        {say('cells.keys')}
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
        onClick={follow}
        onPointerOver={light}
        onKeyDown={step}
      >
        <thead>
          <tr>
            <th scope="col">{isAreas ? sayFrame('parameter.areas') : say('groups')}</th>
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
        {bodies.map(({ key, rows }) => (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made and escaped in heatBody, for speed.
          <tbody key={key} dangerouslySetInnerHTML={rows} />
        ))}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the same. */}
        <tfoot dangerouslySetInnerHTML={foot} />
      </table>
    </>
  )
})

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
