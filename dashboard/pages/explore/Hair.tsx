import { lineColour } from '../../charts/lineColours.ts'
import { useWords } from '../../messages/words.ts'

const [width, height, side] = [62, 12, 4]

interface HairProps {
  /** From 0, least, to 1; null where there is no figure. */
  at: number | null
  slot: number
  isFlagged: boolean
  /** Of another year than the one shown: hollow. */
  isEarlier?: boolean
}

/** A figure as a dot on a line as thin as a hair: the same scale in every row, and the number beside it says the rest. */
export function Hair({ at, slot, isFlagged, isEarlier = false }: HairProps) {
  const { dir } = useWords()
  const x = at === null ? null : side + (dir === 'rtl' ? 1 - at : at) * (width - 2 * side)
  const colour = isFlagged ? 'var(--warn)' : lineColour(slot)
  return (
    <svg className="hair" width={width} height={height} aria-hidden="true">
      <path d={`M0 ${height / 2}H${width}`} />
      {x !== null && (
        <circle
          cx={Math.round(x * 10) / 10}
          cy={height / 2}
          r={3}
          stroke={colour}
          fill={isEarlier || isFlagged ? 'var(--paper)' : colour}
        />
      )}
    </svg>
  )
}

/** Where a value stands between the least and the greatest of all: by powers of ten where all are above zero. */
export function hairScale(values: readonly number[]): (value: number) => number {
  const above = values.filter((value) => value > 0)
  const isLog = above.length > 0 && values.every((value) => value >= 0)
  const of = isLog ? (value: number) => Math.log10(Math.max(value, Math.min(...above))) : (value: number) => value
  const ends = values.map(of)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  return (value) => (high > low ? Math.min(1, Math.max(0, (of(value) - low) / (high - low))) : 0.5)
}
