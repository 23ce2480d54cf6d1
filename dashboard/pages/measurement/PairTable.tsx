import type { ReactNode } from 'react'
import type { GeographicArea } from '../../../data/structure/area.ts'
import type { ComparedFigure, PairGrounds } from '../../../data/structure/grounds.ts'
import type { SeriesSummary } from '../../../data/structure/series.ts'
import { describeComment } from '../../../data/wording/describeComment.ts'
import { figureLabel } from '../../../data/wording/figureLabel.ts'
import { referencePeriod } from '../../../data/wording/referencePeriod.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { fieldsShown } from './fieldsShown.ts'
import { MethodValue } from './MethodValue.tsx'
import { useMeasurementSay } from './measurementWords.ts'
import { PairValue } from './PairValue.tsx'
import { SourceCode } from './SourceCode.tsx'

interface PairTableProps {
  pair: PairGrounds
  list: readonly SeriesSummary[]
  areas: readonly GeographicArea[]
}

/** Two figures beside each other: what each says, of whom, from where, and how it was come by. */
export function PairTable({ pair, list, areas }: PairTableProps) {
  const say = useMeasurementSay()
  const { wording } = useWords()
  const reader = { wording, names: new Map(areas.map(({ refArea, name }) => [refArea, name])) }
  const { say: word } = wording
  const row = (heading: string, cell: (figure: ComparedFigure) => ReactNode) => (
    <tr key={heading}>
      <th scope="row">{heading}</th>
      <td className="words">{cell(pair.one)}</td>
      <td className="words">{cell(pair.other)}</td>
    </tr>
  )
  const notes = ({ obsStatus, flags, comment, timeDetail }: ComparedFigure) =>
    [
      obsStatus === 'A' ? null : word(`status.${obsStatus}`),
      ...flags.map((flag) => word(`flag.${flag}`)),
      comment && describeComment(comment, reader),
      timeDetail && word('cell.time_detail', { detail: referencePeriod(timeDetail, wording) }),
    ]
      .filter(Boolean)
      .join(word('list.semicolon')) || '–'
  return (
    <TableRegion look="pairs" label={say('pair.label')}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{say('pair.label')}</span>
            </th>
            <th className="words" scope="col">
              {figureLabel(pair.one, reader)}
            </th>
            <th className="words" scope="col">
              {figureLabel(pair.other, reader)}
            </th>
          </tr>
        </thead>
        <tbody>
          {row(say('pair.figure'), (figure) => (
            <PairValue figure={figure} list={list} />
          ))}
          {row(word('parameter.series'), ({ series }) => list.find((known) => known.series === series)?.name ?? series)}
          {row(say('pair.notes'), notes)}
          {row(wording.say('file.source'), ({ source }) => (source ? <SourceCode source={source} /> : '–'))}
          {fieldsShown(pair.one, pair.other).map((field) =>
            row(word(`method.${field}`), ({ method }) => <MethodValue field={field} {...method[field]} />)
          )}
        </tbody>
      </table>
    </TableRegion>
  )
}
