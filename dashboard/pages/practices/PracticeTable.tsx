import { Link } from 'wouter'
import type { PracticesModel } from '../../../api/models/practicesModel.ts'
import type { Practice } from '../../../data/structure/practice.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { practiceFigure } from './practiceFigure.ts'
import { usePracticesSay } from './practicesWords.ts'

interface PracticeTableProps {
  practices: readonly Practice[]
  goals: PracticesModel['goals']
}

/** Rows of several lines each: practices.css hides those after them. */
const most = 9

/** The same practices as rows: what a card says but for the telling, and its caution beside the figure. */
export function PracticeTable({ practices, goals }: PracticeTableProps) {
  const say = usePracticesSay()
  const { say: sayFrame, wording } = useWords()
  const label = sayFrame('table.label', { title: sayFrame('practices.good') })
  const colours = new Map(goals.map(({ goal, colour }) => [goal, colour]))
  return (
    <TableRegion look="practice-table" label={label} rows={practices.length} most={most}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('column.practice')}</th>
            <th scope="col">{say('column.place')}</th>
            <th scope="col">{wording.say('parameter.goal')}</th>
            <th scope="col">{say('column.figure')}</th>
            <th scope="col">{wording.say('file.source')}</th>
          </tr>
        </thead>
        <tbody>
          {practices.map(({ practice, title, place, timePeriod, theme, goals: of, figure, caution, source }) => (
            <tr key={practice} id={practice} tabIndex={-1}>
              <th scope="row">
                {title} <small>{wording.say(`theme.${theme}`)}</small>
              </th>
              <td>
                {place ?? say('anywhere')} <small>{wording.year(timePeriod)}</small>
              </td>
              <td>
                {of.map((goal) => (
                  <Link key={goal} href={`/goals/${goal}`} aria-label={wording.say('label.goal', { goal })}>
                    <GoalSwatch colour={colours.get(goal) ?? ''} /> {goal}
                  </Link>
                ))}
              </td>
              <td>
                {figure && <data value={String(figure.value)}>{practiceFigure(figure, wording, say)}</data>}
                {caution && <small>{say('caution', { caution })}</small>}
              </td>
              <td>
                <a href={source.address} rel="noreferrer">
                  {source.publisher}
                </a>{' '}
                <small lang={source.language}>{source.title}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
