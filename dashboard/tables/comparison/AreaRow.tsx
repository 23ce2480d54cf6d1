import { memo, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { Line } from '../../../data/structure/line.ts'
import type { ShownCell, ShownColumn, ShownRow } from '../../../data/structure/shownTable.ts'
import { useWords } from '../../messages/words.ts'
import { ColumnCell } from '../ColumnCell.tsx'
import { cellRuns } from './cellRuns.ts'
import { FigureCell } from './FigureCell.tsx'

export type Explain = (shown: ShownCell, of: { title: string; isCut: boolean }, button: HTMLElement) => void

/** What is drawn in a cell of figures beside its words. */
export type Picture = (row: ShownRow, column: ShownColumn, shown: ShownCell) => ReactNode

interface AreaRowProps {
  row: ShownRow
  columns: readonly ShownColumn[]
  picture: Picture
  spark: (line: Line, label: string) => ReactNode
  onExplain: Explain
}

/** One area, or one area and group of people, with what each column says of it. Drawn anew only where it changed. */
export const AreaRow = memo(({ row, columns, picture, spark, onExplain }: AreaRowProps) => {
  const { wording } = useWords()
  return (
    <tr>
      {cellRuns(row, columns).map(({ at, span }) => {
        const column = columns[at]!
        const shown = row.cells[at]!
        switch (column.kind) {
          case 'name':
            return (
              <th key={column.key} scope="row">
                <Link className="quiet" href={`/areas/${row.refArea}`}>
                  {row.head}
                </Link>
              </th>
            )
          case 'figure': {
            const title = wording.beside([row.head, column.head])
            const isCut = hasOtherSurvey(row, column)
            return (
              <FigureCell
                key={column.key}
                shown={shown}
                span={span > 1 ? span : undefined}
                columns={columns.slice(at, at + span).map(({ key }) => key)}
                title={span > 1 ? row.head : title}
                isCut={isCut}
                picture={picture(row, column, shown)}
                onExplain={(cell, button) => onExplain(cell, { title, isCut }, button)}
              />
            )
          }
          case 'change':
            return <ReasonedCell key={column.key} column={column.key} shown={shown} />
          case 'rank':
            return (
              <ColumnCell key={column.key} column={column.key} className="aside">
                {shown.band ? shown.text : shown.text && <Missing text={shown.text} />}
              </ColumnCell>
            )
          case 'spark':
            return (
              <ColumnCell key={column.key} column={column.key} className="aside spark-cell">
                {spark(row.lines[0]!, row.head)}
              </ColumnCell>
            )
          default:
            return (
              <ColumnCell key={column.key} column={column.key} className="aside series">
                {shown.text}
              </ColumnCell>
            )
        }
      })}
    </tr>
  )
})

/** A value as it is said, or why there is none. */
const ReasonedCell = ({ column, shown: { value, text } }: { column: string; shown: ShownCell }) => (
  <ColumnCell column={column}>
    {value === null ? <Missing text={text} /> : <data value={String(value)}>{text}</data>}
  </ColumnCell>
)

export const Missing = ({ text }: { text: string }) => (
  <span className="missing">
    – <small>{text}</small>
  </span>
)

function hasOtherSurvey({ lines }: ShownRow, { group, series, timePeriod }: ShownColumn): boolean {
  const line = group === null ? lines[0] : lines.find((one) => one.series === series)
  const at = line?.cells.findIndex((cell) => cell.timePeriod === timePeriod) ?? -1
  const cell = line?.cells[at]
  if (!cell || cell.obsValue === null) return false
  const before = line!.cells.slice(0, at).findLast(({ obsValue }) => obsValue !== null)
  return before !== undefined && before.survey !== cell.survey
}
