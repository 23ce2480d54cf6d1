import { Link } from 'wouter'
import type { Cell } from '../../../data/structure/line.ts'
import type { ProfileFigure } from '../../../data/structure/profile.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { SparkLine } from '../../charts/SparkLine.tsx'
import { ColumnCell } from '../../tables/ColumnCell.tsx'
import { useAreaSay } from './areaWords.ts'
import { SourceMark } from './SourceMark.tsx'
import type { Told } from './told.ts'

/** One series in one row: the latest figure with all that must be said of it, and how it came there. */
export function FigureRow({ figure, profile, reader }: Told & { figure: ProfileFigure }) {
  const say = useAreaSay()
  const { series, volunteerType, cells, per1000 } = figure
  const { wording } = reader
  const form = { unitMeasure: series.unitMeasure, decimals: series.decimals }
  const last = cells.findLast(({ obsValue }) => obsValue !== null)!
  const end = cells.at(-1)!
  const words = describeCell(last, form, reader)
  const inYear = (cell: Cell, reason: string | null) =>
    say('inYear', { year: wording.year(cell.timePeriod), reason: reason ?? '' })
  const since = last === end ? null : inYear(end, describeCell(end, form, reader).missing)
  const notes = [...words.flags, words.status, words.comment, ...words.details, since].filter((note) => note !== null)
  const spoken = cells.map((cell) => inYear(cell, describeCell(cell, form, reader).text))
  return (
    <tr>
      <th scope="row">
        <Link href={`/series/${series.series}`}>{series.name}</Link>
        {volunteerType !== '_T' && <small> · {wording.say(`volunteerType.${volunteerType}`)}</small>}
      </th>
      <ColumnCell column="latest">
        <data value={String(last.obsValue)}>{words.value}</data>{' '}
        {series.unitMeasure !== 'PT' && series.unitMeasure !== 'NUMBER' && (
          <small className="unit">{wording.say(`unit.${series.unitMeasure}`)}</small>
        )}{' '}
        <small className="of-year">{wording.year(last.timePeriod)}</small>
        {notes.length > 0 && (
          <small className={last.flags.length > 0 ? 'said warn' : 'said'}>
            {notes.join(wording.say('list.semicolon'))}
          </small>
        )}
      </ColumnCell>
      <ColumnCell column="per1000">
        {per1000 && <data value={String(per1000.value)}>{wording.value(per1000.value, 'PER_1000_POP', 2)}</data>}
      </ColumnCell>
      <ColumnCell column="years">
        <SparkLine cells={cells} label={spoken.join('. ')} />
      </ColumnCell>
      <ColumnCell column="source">
        <SourceMark profile={profile} dataset={series.dataset} />
      </ColumnCell>
    </tr>
  )
}
