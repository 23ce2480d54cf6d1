import { memo } from 'react'
import { lineColour } from '../../charts/lineColours.ts'
import { useWords } from '../../messages/words.ts'

interface CellDotProps {
  /** From 0 to 1. */
  at: number
  /** The colour of its row in other pictures; 0 where it has none. */
  slot: number
  isFlagged: boolean
}

/** A figure as a dot on a line as thin as a hair below it: for the eye alone, the number says the same. */
export const CellDot = memo(({ at, slot, isFlagged }: CellDotProps) => {
  const { dir } = useWords()
  const x = Math.round((dir === 'rtl' ? 1 - at : at) * 100)
  return (
    <svg className="cell-dot" aria-hidden="true">
      <circle className={isFlagged ? 'ringed' : undefined} cx={`${x}%`} cy="4" r="2.6" fill={lineColour(slot)} />
    </svg>
  )
})
