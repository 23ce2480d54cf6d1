import type { View } from '../../../data/structure/line.ts'

/** Of a series by goal the lines of this one, and the year where all their figures are of one; all lines of any other. */
export function viewOfGoal(view: View, goal: string | undefined): { view: View; year: number | null } {
  const own = view.lines.filter((line) => line.goal === goal)
  if (own.length === 0) return { view, year: null }
  const cells = own.flatMap((line) => line.cells)
  const years = new Set(cells.filter(({ obsValue }) => obsValue !== null).map(({ timePeriod }) => timePeriod))
  const [year = null] = years.size === 1 ? years : []
  const lines = own.map((line) => ({
    ...line,
    cells: line.cells.filter(({ timePeriod }) => year === null || timePeriod === year),
  }))
  return { view: { ...view, lines }, year }
}
