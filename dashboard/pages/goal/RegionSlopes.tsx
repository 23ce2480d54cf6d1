import type { PlacedSlope, RegionSlopesLayout } from '../../charts/regionSlopes.ts'
import { useWords } from '../../messages/words.ts'

interface RegionSlopesProps {
  layout: RegionSlopesLayout
  sentence: string
  years: readonly [first: number, last: number]
  lit: string | null
}

/** Sub-regions from the first year to the last, each named at its end: dashed where no direction may be said. */
export function RegionSlopes({ layout, sentence, years, lit }: RegionSlopesProps) {
  const { wording } = useWords()
  const { width, height, left, right, labelX, ticks, slopes } = layout
  const hasLit = slopes.some(({ key }) => key === lit)
  const look = ({ key, way }: PlacedSlope) =>
    [way, hasLit && (key === lit ? 'is-lit' : 'is-faint')].filter(Boolean).join(' ')
  return (
    <svg className="region-slopes" viewBox={`0 0 ${width} ${height}`} direction="ltr" role="img" aria-label={sentence}>
      {ticks.map(({ value, decimals, y }) => (
        <g key={value}>
          <path className="rule" d={`M${left} ${y}H${right}`} />
          <text className="tick" x={left - 5} y={y + 4}>
            {wording.number(value, decimals)}
          </text>
        </g>
      ))}
      {[left, right].map((x, at) => (
        <g key={x}>
          <path className="end-rule" d={`M${x} 6V${height - 20}`} />
          <text className="year" x={x} y={height - 5}>
            {wording.year(years[at]!)}
          </text>
        </g>
      ))}
      {slopes.map((slope) => (
        <g key={slope.key} className={look(slope)}>
          <path className="slope" d={`M${left} ${slope.y1}L${right} ${slope.y2}`} />
          <circle className="start" cx={left} cy={slope.y1} r="3.5" />
          <circle className="end" cx={right} cy={slope.y2} r="3.5" />
          {slope.isLed && <path className="lead" d={`M${right + 5} ${slope.y2}L${labelX - 3} ${slope.labelY}`} />}
          {slope.lines.map((line, at) => (
            <text
              key={line}
              x={labelX}
              y={Math.round((slope.labelY + 4.5 + (at - (slope.lines.length - 1) / 2) * 15) * 10) / 10}
            >
              {at === 0 && <tspan className="value">{slope.endText} </tspan>}
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}
