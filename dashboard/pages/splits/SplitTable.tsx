import { useRef } from 'react'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle } from '../../tables/CellNote.tsx'
import { LineCell } from '../../tables/LineCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { type Splits, sayGroup, sayPeriod, splitsByPeriod, surveyLabel } from './splitGroups.ts'
import { gapOf, gapUnit } from './splitSentence.ts'
import { useSplitsSay } from './splitsWords.ts'

interface SplitTableProps {
  splits: Splits
  form: FigureForm
  title: string
  reader: Reader
}

/** The figures behind the chart: a row group for each reference period, all groups and how surely the period is known. */
export function SplitTable({ splits: { by, codes, areas }, form, title, reader }: SplitTableProps) {
  const say = useSplitsSay()
  const { say: sayFrame, wording } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const columns = ['_T', ...codes]
  return (
    <>
      <TableRegion label={sayFrame('table.label', { title })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{sayFrame('head.name')}</th>
              <th scope="col">{sayFrame('table.year')}</th>
              {columns.map((code) => (
                <th key={code} scope="col">
                  {sayGroup(by, code, reader)}
                </th>
              ))}
              {by === 'sex' && <th scope="col">{say(`head.${gapUnit(form)}`)}</th>}
            </tr>
          </thead>
          {splitsByPeriod(areas).map((group) => (
            <tbody key={String(group[0]!.referencePeriod.value)}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + (by === 'sex' ? 3 : 2)} className="rowgroup">
                  {say('period', { period: sayPeriod(group[0]!.referencePeriod, reader) })}{' '}
                  <small>{wording.say(`certainty.${group[0]!.referencePeriod.certainty}`)}</small>
                </th>
              </tr>
              {group.map((rate) => (
                <tr key={rate.refArea}>
                  <th scope="row">{sayArea(rate.refArea, reader)}</th>
                  <td>{wording.year(rate.timePeriod)}</td>
                  {columns.map((code) => {
                    const cell = rate.cells[code]
                    const label = `${surveyLabel(rate, reader)} · ${sayGroup(by, code, reader)}`
                    return cell ? (
                      <LineCell
                        key={code}
                        {...{ cell, label, form, reader }}
                        onExplain={(said, button) => note.current?.show({ ...said, title: label }, button)}
                      />
                    ) : (
                      <td key={code} className="missing">
                        – <small>{wording.say('missing.no_figure_here')}</small>
                      </td>
                    )
                  })}
                  {by === 'sex' && <GapCell gap={gapOf(rate.cells, form)} />}
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

/** The difference as the series of the gap has it. */
function GapCell({ gap }: { gap: ReturnType<typeof gapOf> }) {
  const { wording } = useWords()
  return gap === null ? <td className="missing">–</td> : <td>{wording.value(gap.value, gap.unit, 1)}</td>
}
