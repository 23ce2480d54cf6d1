import type { Change } from '../../../data/structure/line.ts'
import type { OtherAreas } from '../../../data/structure/otherAreas.ts'

interface Square {
  code: string
  change: Change
  /** Whether it is told from the first year of the period to the last. */
  isWhole: boolean
}

/** Countries by the direction in which they went; those of which none may be said are last, those without any figure in none. */
export function changeSquares({ areas, startPeriod, endPeriod }: OtherAreas) {
  const squares = areas.flatMap(({ refArea, cells, change }): Square[] =>
    change && cells.some((cell) => typeof cell === 'number')
      ? [{ code: refArea, change, isWhole: change.startPeriod === startPeriod && change.endPeriod === endPeriod }]
      : []
  )
  const of = (is: (value: number | null) => boolean) =>
    squares.filter(({ change }) => is(change.value)).sort((one, other) => Number(other.isWhole) - Number(one.isWhole))
  return [
    { direction: 'rose', squares: of((value) => value !== null && value > 0) },
    { direction: 'fell', squares: of((value) => value !== null && value < 0) },
    { direction: 'level', squares: of((value) => value === 0) },
    { direction: 'unsaid', squares: of((value) => value === null) },
  ].filter(({ squares }) => squares.length > 0)
}
