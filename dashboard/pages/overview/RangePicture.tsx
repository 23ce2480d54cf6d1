import type { OtherArea, OtherAreas } from '../../../data/structure/otherAreas.ts'
import { tickDecimals } from '../../charts/logAxis.ts'
import { useWords } from '../../messages/words.ts'
import { logPlaces } from './logPlaces.ts'
import { useOverviewSay } from './overviewWords.ts'
import { soundFigure, yearRanges } from './yearRanges.ts'

interface RangePictureProps {
  members: readonly OtherArea[]
  others: OtherAreas
  country: OtherArea | undefined
}

const [width, height] = [360, 176]
const [left, right, top, foot] = [34, 232, 10, 146]

/** One country over the years inside the range of its neighbours: least to greatest, and the middle dashed. */
export function RangePicture({ members, others, country }: RangePictureProps) {
  const say = useOverviewSay()
  const { wording, say: sayFrame } = useWords()
  const ranges = yearRanges(members, others)
  const years = ranges.map(({ year }) => year)
  const own = country && years.map((year) => ({ year, value: soundFigure(country, others, year) }))
  const values = [
    ...ranges.flatMap(({ range }) => (range ? [range.low, range.high] : [])),
    ...(own ?? []).flatMap(({ value }) => value ?? []),
  ]
  const scale = logPlaces(values, [foot, top], 4)
  const x = (year: number) => Math.round(left + ((year - years[0]!) / Math.max(1, years.length - 1)) * (right - left))
  const known = ranges.flatMap(({ year, range }) => (range ? [{ year, ...range }] : []))
  const line = (points: readonly { year: number; value: number | null }[]) =>
    points
      .map(({ year, value }, at) =>
        value === null ? '' : `${points[at - 1]?.value == null ? 'M' : 'L'}${x(year)},${scale.at(value)}`
      )
      .join('')
  const band = `M${known.map(({ year, high }) => `${x(year)},${scale.at(high)}`).join('L')}L${known
    .toReversed()
    .map(({ year, low }) => `${x(year)},${scale.at(low)}`)
    .join('L')}Z`
  const said = (value: number) => wording.value(value, 'PER_1000_POP', 2)
  const end = known.at(-1)
  const last = own?.findLast(({ value }) => value !== null)
  const labels = end
    ? spread([
        { text: say('range.highest', { value: said(end.high) }), y: scale.at(end.high), isOwn: false },
        { text: say('range.median', { value: said(end.median) }), y: scale.at(end.median), isOwn: false },
        { text: say('range.lowest', { value: said(end.low) }), y: scale.at(end.low), isOwn: false },
      ])
    : []
  return (
    <svg
      className="range-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      direction="ltr"
      aria-label={(own ?? [])
        .map(({ year, value }) =>
          wording.pair(wording.year(year), value === null ? sayFrame('chart.noFigure') : said(value))
        )
        .concat(labels.map(({ text }) => text))
        .join(wording.say('list.semicolon'))}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path className="rule" d={`M${left} ${scale.at(tick)}H${right}`} />
          <text className="tick" x={left - 6} y={scale.at(tick) + 4}>
            {wording.number(tick, tickDecimals(tick))}
          </text>
        </g>
      ))}
      {known.length > 1 && <path className="band" d={band} />}
      <path className="median" d={line(ranges.map(({ year, range }) => ({ year, value: range?.median ?? null })))} />
      {own && <path className="own" d={line(own)} />}
      {own?.map(
        ({ year, value }) =>
          value !== null && <circle key={year} className="own" cx={x(year)} cy={scale.at(value)} r={4} />
      )}
      {last && (
        <text className="own" x={x(last.year)} y={scale.at(last.value!) - 9}>
          {said(last.value!)}
        </text>
      )}
      {labels.map(({ text, y }) => (
        <text key={text} className="end" x={right + 8} y={y + 4}>
          {text}
        </text>
      ))}
      {years.map((year) => (
        <text key={year} className="year" x={x(year)} y={height - 10}>
          {wording.year(year)}
        </text>
      ))}
    </svg>
  )
}

const apart = 16

/** Labels from the top, none over another, none past the foot. */
function spread<Label extends { y: number }>(labels: readonly Label[]): Label[] {
  const placed: Label[] = []
  for (const label of labels) placed.push({ ...label, y: Math.max(label.y, (placed.at(-1)?.y ?? -apart) + apart) })
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - foot)
  return placed.map((label, at) => ({ ...label, y: label.y - (at === 0 ? Math.max(0, over - apart) : over) }))
}
