import { type MouseEvent, memo, useMemo } from 'react'
import { useLocation } from 'wouter'
import { bases } from '../../../data/structure/codelists.ts'
import type { Goal } from '../../../data/structure/goal.ts'
import type { Evidence } from '../../../data/structure/goalEvidence.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useGoalsSay } from './goalsWords.ts'
import { matrixRows } from './matrixRows.ts'

interface EvidenceMatrixProps {
  evidence: Evidence
  goals: readonly Goal[]
}

/** Areas or groups by Goals. A head leads to the area's Trends, the group's areas or the Goal; a cell to both at once. */
export const EvidenceMatrix = memo(({ evidence, goals }: EvidenceMatrixProps) => {
  const say = useGoalsSay()
  const { wording, language, say: sayFrame } = useWords()
  const [, navigate] = useLocation()
  const isAreas = evidence.rowsAre === 'areas'
  const rows = useMemo(
    () => ({
      __html: matrixRows(evidence, {
        language,
        bases: bases.map((basis) => wording.say(`basis.${basis}`)),
        none: say('none'),
        between: wording.say('list.semicolon'),
        goal: (goal) => wording.say('label.goal', { goal }),
        ofAreas: (n, areas) => sayFrame('coverage.of', { n, m: areas }),
      }),
    }),
    [evidence, language, wording, say, sayFrame]
  )
  // One listener for thousands of links: a component each would cost more than the table itself.
  const follow = (event: MouseEvent<HTMLElement>) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href')
    if (!href || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    navigate(href.slice(language.length + 1))
    scrollTo(0, 0)
  }
  return (
    <TableRegion look="matrix" label={say('table')} rows={evidence.rows.length} onClickCapture={follow}>
      <table>
        <thead>
          <tr>
            <th scope="col">{isAreas ? sayFrame('head.name') : say('groups')}</th>
            {goals.map(({ goal, name, colour }) => (
              <th key={goal} scope="col">
                <a href={`/${language}/goals/${goal}`}>
                  <GoalSwatch colour={colour} /> {goal} <small>{name}</small>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made and escaped in matrixRows, for speed. */}
        <tbody dangerouslySetInnerHTML={rows} />
        <tfoot>
          <tr>
            <th scope="row">{say('foot')}</th>
            {evidence.totals.map(([, , , areas], at) => (
              <td key={goals[at]?.goal}>
                {sayFrame('coverage.of', { n: areas, m: evidence.areas })}
                <span className="unseen"> {wording.say('label.goal', { goal: goals[at]?.goal ?? '' })}</span>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </TableRegion>
  )
})
