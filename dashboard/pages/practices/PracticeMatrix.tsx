import { useRef } from 'react'
import { Link } from 'wouter'
import type { PracticesModel } from '../../../api/models/practicesModel.ts'
import { goals as goalCodes } from '../../../data/structure/codelists.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { GridCell } from '../../charts/gridChart.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { usePageRelease } from '../../frame/page.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import '../panel/shades.css'
import { useCellSteps } from '../panel/useCellSteps.ts'
import { useGridPicture } from '../panel/useGridPicture.ts'
import { usePracticesSay } from './practicesWords.ts'

interface PracticeMatrixProps {
  model: PracticesModel
  selection: Selection
}

/** How many practices there are for each Goal in each region: every cell leads to them. */
export function PracticeMatrix({ model: { goals, regions, all, byGoal }, selection }: PracticeMatrixProps) {
  const say = usePracticesSay()
  const { say: sayFrame, wording, dir } = useWords()
  const release = usePageRelease()
  const table = useRef<HTMLTableElement>(null)
  const { step, onFocus } = useCellSteps(table)
  // What a cell counts it shows: no area and no word leaves any of it out.
  const to = (goal: string | undefined, areaGroup: string | undefined) =>
    withSearch(
      '/practices',
      writeAddress({ ...selection, areas: [], text: '', goal: goal ? [goal] : [], group: areaGroup ? [areaGroup] : [] })
    )
  const isChosen = (goal: string, areaGroup: string) =>
    selection.goal.join() === goal && selection.group.join() === areaGroup
  const most = Math.max(1, ...byGoal)
  useGridPicture(() => ({
    ...{ dir, title: say('matrix'), sentence: say('rule'), legend: [] },
    source: say('matrix.source', { release: wording.isolate(release) }),
    columns: goalCodes.map((goal) => ({ text: goal, colour: goals.find((one) => one.goal === goal)!.colour })),
    rows: [...regions, { areaGroup: '', name: say('matrix.all'), byGoal }].map(
      ({ areaGroup, name, byGoal: counts }) => ({
        label: name ?? say('anywhere'),
        isTotal: areaGroup === '',
        cells: counts.map((n) => ({ text: wording.number(n), shade: shadeOf(n) })),
      })
    ),
  }))
  return (
    <table ref={table} className="practice-matrix" aria-label={say('matrix')} onFocus={onFocus} onKeyDown={step}>
      <thead>
        <tr>
          <th scope="col">{wording.say('parameter.goal')}</th>
          {regions.map(({ areaGroup, name }) => (
            <th key={areaGroup} scope="col">
              {areaGroup === null ? say('anywhere') : <Link href={to(undefined, areaGroup)}>{name}</Link>}
            </th>
          ))}
          <th scope="col">{say('matrix.all')}</th>
        </tr>
      </thead>
      <tbody>
        {goalCodes.map((goal, at) => {
          const { name, colour } = goals.find((one) => one.goal === goal)!
          return (
            <tr key={goal}>
              <th scope="row">
                <Link href={to(goal, undefined)}>
                  <GoalSwatch colour={colour} /> <b>{goal}</b> <span>{name}</span>
                </Link>
              </th>
              {regions.map(({ areaGroup, byGoal: counts }) => {
                const n = counts[at]!
                return (
                  <td key={areaGroup} className={`heat-${shadeOf(n)}`}>
                    {n > 0 && areaGroup !== null ? (
                      <Link href={to(goal, areaGroup)} aria-current={isChosen(goal, areaGroup) || undefined}>
                        {wording.number(n)}
                      </Link>
                    ) : (
                      <span>{wording.number(n)}</span>
                    )}
                  </td>
                )
              })}
              <td>
                <span className="practice-bar">
                  <svg aria-hidden="true">
                    <rect width={`${Math.round((byGoal[at]! / most) * 100)}%`} height="100%" />
                  </svg>
                  {wording.number(byGoal[at]!)}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sayFrame('goals.all')}</th>
          {regions.map(({ areaGroup, all: here }) => (
            <td key={areaGroup}>
              <span>{wording.number(here)}</span>
            </td>
          ))}
          <td>
            <span>{wording.number(all)}</span>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/** None, one practice, two, up to four, up to seven, more. */
const shadeOf = (n: number) => [0, 1, 2, 4, 7].filter((past) => n > past).length as GridCell['shade']
