import { Link } from 'wouter'
import type { OverviewModel, RegionAsWhole } from '../../../api/models/overviewModel.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { tickDecimals } from '../../charts/logAxis.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { type LogPlaces, logPlaces } from './logPlaces.ts'
import { useOverviewSay } from './overviewWords.ts'
import { yearsOf } from './yearRanges.ts'

const [width, height] = [210, 54]
const [left, right, top, foot] = [28, 170, 6, 48]

/** Each sub-region as a whole, over countries that report in every year; withheld where they are home to too few. */
export function RegionTiles({ model: { regions, others } }: { model: OverviewModel }) {
  const say = useOverviewSay()
  const { wording } = useWords()
  const figures = regions.flatMap(({ values, withFlagged }) =>
    [...values, ...(withFlagged ?? [])].filter((value) => value !== null)
  )
  const scale = logPlaces(figures, [foot, top], 3)
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">{say('regions')}</h2>
      <p className="hint">
        {say('regions.about', { years: wording.years(others.startPeriod, others.endPeriod) })} {say('source.same')}
      </p>
      <ul className="overview-regions">
        {regions.map((region) => (
          <li key={region.areaGroup}>
            <Region {...{ region, scale }} years={yearsOf(others)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface RegionProps {
  region: RegionAsWhole
  years: readonly number[]
  scale: LogPlaces
}

function Region({ region, years, scale }: RegionProps) {
  const say = useOverviewSay()
  const { wording } = useWords()
  const { areaGroup, label, possible, values, last, withFlagged, flagged, headline } = region
  const end = values.at(-1)
  const isWithheld = values.every((value) => value === null)
  const to = withSearch(
    '/explore',
    writeAddress({
      series: ['VOLUNTEERS'],
      measure: 'per_1000',
      view: 'change',
      ...(areaGroup && { group: [areaGroup] }),
    })
  )
  const said = (value: number | null | undefined) => (value == null ? '' : wording.value(value, 'PER_1000_POP', 2))
  const parts = [
    wording.say('coverage.of', { n: last.reporters, m: possible }),
    ...(flagged > 0 ? [say('regions.flagged', { n: flagged })] : []),
    ...(!isWithheld && !headline ? [say('regions.unsaid')] : []),
  ]
  return (
    <Link href={to} className="region-tile">
      <b>{label}</b>
      <small>{wording.beside(parts)}</small>
      {isWithheld ? (
        <small className="withheld">
          {say('regions.withheld', {
            share: last.populationShare === null ? '–' : wording.value(last.populationShare * 100, 'PT', 0),
          })}
        </small>
      ) : (
        <>
          <svg viewBox={`0 0 ${width} ${height}`} direction="ltr" aria-hidden="true">
            {scale.ticks.map((tick) => (
              <g key={tick}>
                <path className="rule" d={`M${left} ${scale.at(tick)}H${right}`} />
                <text className="tick" x={left - 5} y={scale.at(tick) + 4}>
                  {wording.number(tick, tickDecimals(tick))}
                </text>
              </g>
            ))}
            {withFlagged && <path className="with-flagged" d={pathOf(withFlagged, scale)} />}
            <path className="whole" d={pathOf(values, scale)} />
            <text className="end" x={right + 5} y={scale.at(end ?? 0) + 4}>
              {said(end)}
            </text>
          </svg>
          <span className="unseen">
            {years
              .flatMap((year, at) => (values[at] == null ? [] : [wording.pair(wording.year(year), said(values[at]))]))
              .join(wording.say('list.semicolon'))}
          </span>
        </>
      )}
    </Link>
  )
}

/** Where a year is withheld the line stops, and starts again. */
function pathOf(values: readonly (number | null)[], scale: LogPlaces): string {
  const x = (at: number) => Math.round(left + (at / Math.max(1, values.length - 1)) * (right - left))
  return values
    .map((value, at) => (value === null ? '' : `${values[at - 1] == null ? 'M' : 'L'}${x(at)},${scale.at(value)}`))
    .join('')
}
