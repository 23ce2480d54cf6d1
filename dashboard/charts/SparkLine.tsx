import type { Cell } from '../../data/structure/line.ts'
import { scaleValues } from './chartFrame.ts'
import { cutLine, hasValue } from './cutLine.ts'

interface SparkLineProps {
  cells: readonly Cell[]
  /** All that it shows, in words. */
  label: string
  /** As large as a word, unless it is said. */
  size?: readonly [width: number, height: number]
}

const side = 5

/**
 * A line as small as a word, from zero up: broken where a year is missing or must not be joined, hollow where a value
 * is no plain measurement, ringed where it is flagged, and with a cross where there is none. What is flagged makes no
 * scale: past the highest of the others it stands at the top.
 */
export function SparkLine({ cells, label, size: [width, height] = [96, 26] }: SparkLineProps) {
  const top = Math.max(0, ...scaleValues([{ cells }]))
  const x = ({ timePeriod }: Cell) =>
    side + ((timePeriod - cells[0]!.timePeriod) / Math.max(1, cells.length - 1)) * (width - 2 * side)
  const y = (value: number) => height - side - (top > 0 ? Math.min(1, value / top) : 0) * (height - 2 * side)
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {cutLine(cells)
        .stretches.filter((stretch) => stretch.length > 1)
        .map((stretch) => (
          <path
            key={stretch[0]!.timePeriod}
            d={`M${stretch.map((cell) => `${round(x(cell))},${round(y(cell.measureValue))}`).join('L')}`}
          />
        ))}
      {cells.map((cell) =>
        hasValue(cell) ? (
          <circle
            key={cell.timePeriod}
            className={classOf(cell)}
            cx={round(x(cell))}
            cy={round(y(cell.measureValue))}
            r={cell.flags.length > 0 ? 3.5 : 2.2}
          />
        ) : (
          <path
            key={cell.timePeriod}
            className="spark-missing"
            d={`M${round(x(cell)) - 2},${height - side - 2}l4,4m0,-4l-4,4`}
          />
        )
      )}
    </svg>
  )
}

function classOf({ obsStatus, flags }: Cell): string {
  if (flags.length > 0) return 'spark-flagged'
  return obsStatus === 'A' || obsStatus === 'B' ? 'spark-measured' : 'spark-estimated'
}

const round = (value: number) => Math.round(value * 10) / 10
