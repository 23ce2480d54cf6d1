import { useRef } from 'react'
import { Link } from 'wouter'
import type { Cell, Line } from '../../../data/structure/line.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle, type SaidNote } from '../../tables/CellNote.tsx'
import { ColumnHead } from '../../tables/ColumnCell.tsx'
import { LineCell } from '../../tables/LineCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import type { useMap } from './useMap.ts'

interface MapTableProps {
  series: SeriesDescription
  hand: ReturnType<typeof useMap>
  form: FigureForm
  reader: Reader
  rows: readonly { line: Line; cell: Cell }[]
}

/** The figures of the map, those without a place too, in the order that the arrow keys go. */
export function MapTable({ series, hand, form, reader, rows }: MapTableProps) {
  const { say: sayFrame, wording } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const count = { unitMeasure: series.unitMeasure, decimals: series.decimals }
  const hasCount = hand.measure !== 'value'
  const onExplain = (said: SaidNote, button: HTMLElement) => note.current?.show(said, button)
  const columns = [form, count].map(({ unitMeasure }, at) => ({
    key: at === 0 ? 'measure' : 'count',
    head: wording.say(`unit.${unitMeasure}`),
  }))
  const year = wording.year(hand.year)
  return (
    <>
      <TableRegion
        look="map-table"
        label={sayFrame('table.label', { title: wording.beside([series.name, year]) })}
        rows={rows.length}
        columns={hasCount ? columns : []}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{sayFrame('head.name')}</th>
              <ColumnHead column="measure">
                {wording.beside([wording.say(`unit.${form.unitMeasure}`), year])}
              </ColumnHead>
              {hasCount && <ColumnHead column="count">{wording.say(`unit.${count.unitMeasure}`)}</ColumnHead>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line: { refArea }, cell }) => {
              const isWithout = hasCount && cell.obsValue === null
              const label = reader.names.get(refArea) ?? refArea
              return (
                <tr key={refArea}>
                  <th scope="row">
                    <Link className="quiet" href={`/areas/${refArea}`}>
                      {label}
                    </Link>
                  </th>
                  <LineCell
                    column="measure"
                    {...{ cell, label, form, reader, onExplain }}
                    {...(isWithout && { span: 2 })}
                  />
                  {hasCount && !isWithout && (
                    <LineCell column="count" cell={asCount(cell)} form={count} {...{ label, reader, onExplain }} />
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableRegion>
      <CellNote ref={note} />
    </>
  )
}

/** The figure itself; what must be known of it is said with the measure beside it. */
const asCount = (cell: Cell): Cell => ({
  ...cell,
  ...{ measureValue: cell.obsValue, noMeasureReason: null, flags: [], comment: null, timeDetail: null },
  ...{ originalValue: null, lower: null, upper: null, obsStatus: cell.obsValue === null ? cell.obsStatus : 'A' },
})
