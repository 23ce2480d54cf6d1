import { useRef } from 'react'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle, type SaidNote } from '../../tables/CellNote.tsx'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { LineCell } from '../../tables/LineCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'

interface VolunteersTableProps {
  title: string
  /** As the chart draws them. */
  lines: readonly ChartLine[]
  years: readonly number[]
  form: FigureForm
  reader: Reader
}

/** What the chart over it draws, year by year; the second reading has a row of its own and only the years that differ. */
export function VolunteersTable({ title, lines, years, form, reader }: VolunteersTableProps) {
  const { say, wording } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const latest = lines[0]?.cells.findLast(({ obsValue }) => obsValue !== null)?.timePeriod ?? years.at(-1)
  const onExplain = (said: SaidNote, button: HTMLElement) => note.current?.show(said, button)
  return (
    <>
      <TableRegion
        look="area-years"
        label={say('table.label', { title })}
        columns={years.map((year) => ({ key: String(year), head: wording.year(year) }))}
        first={String(latest)}
      >
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say('head.name')}</th>
              {years.map((year) => (
                <ColumnHead key={year} column={String(year)}>
                  {wording.year(year)}
                </ColumnHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, label, cells }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {years.map((year) => {
                  const cell = cells.find(({ timePeriod }) => timePeriod === year)
                  const before = cells.findLast(({ timePeriod, obsValue }) => timePeriod < year && obsValue !== null)
                  return cell ? (
                    <LineCell key={year} {...{ cell, before, label, form, reader, onExplain }} />
                  ) : (
                    <ColumnCell key={year} column={String(year)} />
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <CellNote ref={note} />
    </>
  )
}
