import type { Cell } from '../structure/line.ts'

/** People by area and year: the key is `404 2019`. */
export type Denominators = ReadonlyMap<string, number>

export const denominatorKey = (refArea: string, timePeriod: number) => `${refArea} ${timePeriod}`

/** Per 1,000 people of the same area and year. Without that year's population there is no figure, never another year's. */
export function per1000Cells(refArea: string, cells: readonly Cell[], denominators: Denominators): Cell[] {
  return cells.map((cell) => {
    const population = denominators.get(denominatorKey(refArea, cell.timePeriod))
    if (cell.obsValue === null) return { ...cell, measureValue: null }
    if (!population) return { ...cell, measureValue: null, noMeasureReason: 'no_population' }
    return { ...cell, measureValue: (cell.obsValue * 1000) / population }
  })
}
