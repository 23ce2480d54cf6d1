import { useRef } from 'react'
import { Link } from 'wouter'
import type { GoalFigures } from '../../../data/structure/goalEvidence.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle } from '../../tables/CellNote.tsx'
import { ColumnHead } from '../../tables/ColumnCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { AreaRow } from './AreaRow.tsx'
import { useGoalSay } from './goalWords.ts'

/** What every series linked to the Goal says of one area, year by year; gaps with their reason. */
export function AreaFigures({ refArea, figures }: { refArea: string; figures: GoalFigures }) {
  const say = useGoalSay()
  const { wording, say: sayFrame } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const area = figures.names[refArea] ?? refArea
  const title = say('area.heading', { area: wording.isolate(area) })
  const has = figures.series.filter(({ lines }) => lines.some((line) => line.refArea === refArea))
  const columns = Array.from({ length: figures.endPeriod - figures.startPeriod + 1 }, (_, i) => ({
    key: String(figures.startPeriod + i),
    head: wording.year(figures.startPeriod + i),
  }))
  const ordered = [...has.filter(({ kind }) => kind !== 'score'), ...has.filter(({ kind }) => kind === 'score')]
  const without = figures.series.length - has.length
  return (
    <section className="goal-part">
      <h2>{title}</h2>
      <TableRegion label={sayFrame('table.label', { title })} columns={columns} first={columns.at(-1)!.key}>
        <table>
          <thead>
            <tr>
              <th scope="col">{wording.say('parameter.series')}</th>
              {columns.map(({ key, head }) => (
                <ColumnHead key={key} column={key} className="goal-year">
                  {head}
                </ColumnHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((series) => (
              <AreaRow
                key={series.series}
                {...{ series, refArea, figures }}
                onExplain={(said, button) => note.current?.show(said, button)}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <CellNote ref={note} />
      <div className="origin">
        <p>{say('area.rule')}</p>
        {without > 0 && <p>{say('area.without', { n: without })}</p>}
        <p>
          {say('area.sources', {
            sources: wording.list([...new Set(has.map(({ source }) => `${source.publisher}, ${source.title}`))]),
            release: wording.isolate(figures.release),
          })}{' '}
          <Link href={`/explore?areas=${refArea}`}>{say('area.trends', { area: wording.isolate(area) })}</Link>
        </p>
      </div>
    </section>
  )
}
