import { useRef } from 'react'
import { type AgeRates, splitAges } from '../../../data/structure/ageRates.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle } from '../../tables/CellNote.tsx'
import { LineCell } from '../../tables/LineCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { agesByPeriod, sayPeriod, surveyLabel } from './agesGroups.ts'
import { useNextGenerationSay } from './nextGenerationWords.ts'

/** The figures behind the chart: a row group for each reference period, all ages and how surely the period is known. */
export function AgesTable({ rates, reader }: { rates: readonly AgeRates[]; reader: Reader }) {
  const say = useNextGenerationSay()
  const { say: sayFrame, wording } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const columns = ['_T', ...splitAges] as const
  const form = { unitMeasure: 'PT' as const, decimals: 1 }
  return (
    <>
      <TableRegion label={sayFrame('table.label', { title: say('ages.title') })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{sayFrame('head.name')}</th>
              <th scope="col">{sayFrame('table.year')}</th>
              {columns.map((age) => (
                <th key={age} scope="col">
                  {wording.say(`age.${age}`)}
                </th>
              ))}
            </tr>
          </thead>
          {agesByPeriod(rates).map((group) => (
            <tbody key={String(group[0]!.referencePeriod.value)}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 2} className="rowgroup">
                  {say('ages.period', { period: sayPeriod(group[0]!.referencePeriod, reader) })}{' '}
                  <small>{wording.say(`certainty.${group[0]!.referencePeriod.certainty}`)}</small>
                </th>
              </tr>
              {group.map((rate) => (
                <tr key={rate.refArea}>
                  <th scope="row">{sayArea(rate.refArea, reader)}</th>
                  <td>{wording.year(rate.timePeriod)}</td>
                  {columns.map((age) => {
                    const cell = rate.cells[age]
                    const label = `${surveyLabel(rate, reader)} · ${wording.say(`age.${age}`)}`
                    return cell ? (
                      <LineCell
                        key={age}
                        {...{ cell, label, form, reader }}
                        onExplain={(said, button) => note.current?.show({ ...said, title: label }, button)}
                      />
                    ) : (
                      <td key={age} className="missing">
                        – <small>{wording.say('missing.no_figure_here')}</small>
                      </td>
                    )
                  })}
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
