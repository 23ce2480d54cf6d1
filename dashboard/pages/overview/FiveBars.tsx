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
  const wide = step * 0.8
  return (
    <svg
      className="bars"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden={!isNamed}
      role={isNamed ? 'img' : undefined}
      aria-label={
        isNamed
          ? years
              .map((year, at) => `${wording.year(year)}: ${wording.number(counts[at]!)}`)
              .join(wording.say('list.semicolon'))
          : undefined
      }
    >
      {years.map((year, at) => {
        const x = round((dir === 'rtl' ? years.length - 1 - at : at) * step + (step - wide) / 2)
        const tall = round((counts[at]! / of) * foot)
        return (
          <g key={year}>
            <rect className="bar-frame" x={x} y={0.5} width={round(wide)} height={foot - 0.5} />
            <rect
              className={year === marked ? 'bar marked' : 'bar'}
              x={x}
              y={round(foot - tall)}
              width={round(wide)}
              height={tall}
            />
            {isNamed && (
              <>
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
              </>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const round = (pixels: number) => Math.round(pixels * 10) / 10
