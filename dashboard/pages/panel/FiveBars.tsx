import './bars.css'
import { useWords } from '../../messages/words.ts'

interface FiveBarsProps {
  years: readonly number[]
  counts: readonly number[]
  /** What the frame of a bar stands for. */
  of: number
  /** The year that is shown elsewhere on the page. */
  marked?: number
  /** Whether figures and years stand at the bars. */
  isNamed?: boolean
}

/** A bar for each year in a frame that stands for all; the years follow the direction of the page. */
export function FiveBars({ years, counts, of, marked, isNamed = false }: FiveBarsProps) {
  const { dir, wording } = useWords()
  const [width, height] = isNamed ? [300, 110] : [96, 24]
  const foot = isNamed ? height - 22 : height
  const step = width / years.length
  const wide = round(step * 0.8)
  const startOf = (at: number) => round((dir === 'rtl' ? years.length - 1 - at : at) * step + (step - wide) / 2)
  const tallOf = (at: number) => round((counts[at]! / of) * foot)
  if (!isNamed) {
    // Two shapes for all years: a list may hold hundreds of these.
    const box = (at: number, top: number, tall: number) => `M${startOf(at)} ${round(top)}h${wide}v${tall}h-${wide}z`
    return (
      <svg className="bars" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path className="bar-frame" d={years.map((_, at) => box(at, 0.5, foot - 1)).join('')} />
        <path className="bar" d={years.map((_, at) => box(at, foot - tallOf(at), tallOf(at))).join('')} />
      </svg>
    )
  }
  return (
    <svg
      className="bars"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={years
        .map((year, at) => wording.pair(wording.year(year), wording.number(counts[at]!)))
        .join(wording.say('list.semicolon'))}
    >
      {years.map((year, at) => {
        const x = startOf(at)
        const tall = tallOf(at)
        return (
          <g key={year}>
            <rect className="bar-frame" x={x} y={0.5} width={wide} height={foot - 0.5} />
            <rect
              className={year === marked ? 'bar marked' : 'bar'}
              x={x}
              y={round(foot - tall)}
              width={wide}
              height={tall}
            />
            <text
              className={tall > 24 ? 'bar-inside' : 'bar-above'}
              x={round(x + wide / 2)}
              y={round(tall > 24 ? foot - tall + 17 : foot - tall - 5)}
            >
              {wording.number(counts[at]!)}
            </text>
            <text x={round(x + wide / 2)} y={height - 5}>
              {wording.year(year)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const round = (pixels: number) => Math.round(pixels * 10) / 10
