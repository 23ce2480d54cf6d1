import { useRef } from 'react'
import type { Cell } from '../../../data/structure/line.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle } from '../../tables/CellNote.tsx'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { LineCell } from '../../tables/LineCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { type Splits, sayGroup, sayPeriod, splitsByPeriod, surveyLabel } from './splitGroups.ts'
import type { GapUnit } from './splitSentence.ts'
import { useSplitsSay } from './splitsWords.ts'

interface SplitTableProps {
  splits: Splits
  form: FigureForm
  title: string
  reader: Reader
}

/** The figures behind the chart: a row group for each reference period, all groups and how surely the period is known. */
export function SplitTable({ splits: { by, codes, gap, areas }, form, title, reader }: SplitTableProps) {
  const say = useSplitsSay()
  const { say: sayFrame, wording } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const columns = ['_T', ...codes]
  const choosable = [
    { key: 'year', head: sayFrame('head.year') },
    ...columns.map((code) => ({ key: code, head: sayGroup(by, code, reader) })),
    ...(gap ? [{ key: 'gap', head: say(`head.${gap.unitMeasure as GapUnit}`) }] : []),
  ]
  return (
    <>
      <TableRegion label={sayFrame('table.label', { title })} columns={choosable} first={gap ? 'gap' : '_T'}>
        <table>
          <thead>
            <tr>
              <th scope="col">{sayFrame('head.name')}</th>
              <ColumnHead column="year">{sayFrame('head.year')}</ColumnHead>
              {columns.map((code) => (
                <ColumnHead key={code} column={code}>
                  {sayGroup(by, code, reader)}
                </ColumnHead>
              ))}
              {gap && <ColumnHead column="gap">{say(`head.${gap.unitMeasure as GapUnit}`)}</ColumnHead>}
            </tr>
          </thead>
          {splitsByPeriod(areas).map((group) => (
            <tbody key={String(group[0]!.referencePeriod.value)}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + (gap ? 3 : 2)} className="rowgroup">
                  {say('period', { period: sayPeriod(group[0]!.referencePeriod, reader) })}{' '}
                  <small>{wording.say(`certainty.${group[0]!.referencePeriod.certainty}`)}</small>
                </th>
              </tr>
              {group.map((rate) => (
                <tr key={rate.refArea}>
                  <th scope="row">{sayArea(rate.refArea, reader)}</th>
                  <ColumnCell column="year">{wording.year(rate.timePeriod)}</ColumnCell>
                  {columns.map((code) => (
                    <SplitCell
                      key={code}
                      column={code}
                      {...{ form, reader }}
                      cell={rate.cells[code] ?? null}
                      label={wording.beside([surveyLabel(rate, reader), sayGroup(by, code, reader)])}
                      show={(said, button) => note.current?.show(said, button)}
                    />
                  ))}
                  {gap && (
                    <SplitCell
                      column="gap"
                      form={gap}
                      reader={reader}
                      cell={rate.gap}
                      label={wording.beside([surveyLabel(rate, reader), say(`head.${gap.unitMeasure as GapUnit}`)])}
                      show={(said, button) => note.current?.show(said, button)}
                    />
                  )}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </TableRegion>
      <CellNote ref={note} />
    </>
  )
}

interface SplitCellProps {
  column: string
  cell: Cell | null
  label: string
  form: FigureForm
  reader: Reader
  show: CellNoteHandle['show']
}

function SplitCell({ column, cell, label, form, reader, show }: SplitCellProps) {
  if (cell)
    return (
      <LineCell
        {...{ column, cell, label, form, reader }}
        onExplain={(said, button) => show({ ...said, title: label }, button)}
      />
    )
  return (
    <ColumnCell column={column} className="missing">
      – <small>{reader.wording.say('missing.no_figure_here')}</small>
    </ColumnCell>
  )
}
