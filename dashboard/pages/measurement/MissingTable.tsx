import type { KnownFigure, MissingAreas } from '../../../data/structure/missingAreas.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { describeComment } from '../../../data/wording/describeComment.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { KindShape } from './KindShape.tsx'
import { useMeasurementSay } from './measurementWords.ts'

interface MissingTableProps {
  title: string
  missing: MissingAreas
  series: SeriesDescription
}

/** Areas without a figure under the reason why, each with the nearest figures before and after. */
export function MissingTable({ title, missing: { missing, names }, series }: MissingTableProps) {
  const say = useMeasurementSay()
  const { wording } = useWords()
  if (missing.length === 0) return <p role="status">{say('missing.none')}</p>
  const hasNotes = missing.some(({ areas }) => areas.some(({ comment }) => comment !== null))
  const reader = { wording, names: new Map(Object.entries(names)) }
  const known = (figure: KnownFigure | null) =>
    figure === null ? (
      <span className="missing">–</span>
    ) : (
      <>
        <data value={String(figure.obsValue)}>
          {wording.value(figure.obsValue, series.unitMeasure, series.decimals)}
        </data>{' '}
        <small>({wording.year(figure.timePeriod)})</small>
      </>
    )
  return (
    <TableRegion
      look="asked grouped"
      label={say('missing.label', { title })}
      rows={missing.flatMap(({ areas }) => areas).length}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{wording.say('head.name')}</th>
            <th scope="col">
              {wording.say('finding.item', {
                label: say('missing.last'),
                said: wording.say(`unit.${series.unitMeasure}`),
              })}
            </th>
            <th scope="col">{say('missing.next')}</th>
            {hasNotes && (
              <th className="words" scope="col">
                {wording.say('file.note')}
              </th>
            )}
          </tr>
        </thead>
        {missing.map(({ missingReason, isPossible, areas }) => (
          <tbody key={missingReason} data-reason={missingReason}>
            <tr>
              <th className="rowgroup" scope="rowgroup" colSpan={hasNotes ? 4 : 3}>
                <KindShape kind={missingReason} />{' '}
                {say('missing.reason', { reason: wording.say(`missing.${missingReason}`), n: areas.length })}
                <small className="why">
                  {wording.say(`missing.${missingReason}.explained`)} {!isPossible && say('missing.notCounted')}
                </small>
              </th>
            </tr>
            {areas.map(({ refArea, last, next, comment }) => (
              <tr key={refArea}>
                <th scope="row">{names[refArea] ?? refArea}</th>
                <td>{known(last)}</td>
                <td>{known(next)}</td>
                <td className="words">
                  {comment && <small className="below">{describeComment(comment, reader)}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  )
}
