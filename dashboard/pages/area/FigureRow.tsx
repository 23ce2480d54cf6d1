import { Link } from 'wouter'
import type { ProfileFigure } from '../../../data/structure/profile.ts'
import { Beside } from '../../messages/Beside.tsx'
import type { SaidNote } from '../../tables/CellNote.tsx'
import { ColumnCell } from '../../tables/ColumnCell.tsx'
import { LineCell } from '../../tables/LineCell.tsx'
import { SourceMark } from './SourceMark.tsx'
import type { Told } from './told.ts'

interface FigureRowProps extends Told {
  figure: ProfileFigure
  onExplain: (said: SaidNote, button: HTMLElement) => void
}

/** One series in one row: each year with its figure or the reason why there is none. */
export function FigureRow({ figure, profile, reader, onExplain }: FigureRowProps) {
  const { series, volunteerType, cells, per1000 } = figure
  const { wording } = reader
  const { unitMeasure, decimals } = series
  const isNamed = unitMeasure !== 'PT' && unitMeasure !== 'NUMBER'
  return (
    <tr>
      <th scope="row">
        <Beside>
          <Link href={`/series/${series.series}`}>{series.name}</Link>
          {volunteerType !== '_T' && <small>{wording.say(`volunteerType.${volunteerType}`)}</small>}
        </Beside>
        {isNamed && <small className="unit"> {wording.say(`unit.${unitMeasure}`)}</small>}
      </th>
      {cells.map((cell, at) => (
        <LineCell
          key={cell.timePeriod}
          cell={cell}
          before={cells.slice(0, at).findLast(({ obsValue }) => obsValue !== null)}
          label={series.name}
          form={{ unitMeasure, decimals }}
          {...{ reader, onExplain }}
        />
      ))}
      <ColumnCell column="per1000">
        {per1000 && (
          <>
            <data value={String(per1000.value)}>{wording.value(per1000.value, 'PER_1000_POP', 2)}</data>{' '}
            <small>{wording.year(per1000.timePeriod)}</small>
          </>
        )}
      </ColumnCell>
      <ColumnCell column="source">
        <SourceMark profile={profile} dataset={series.dataset} />
      </ColumnCell>
    </tr>
  )
}
