import type { Selection } from '../../data/structure/selection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'

/**
 * The rows of a view as a selection that anything else understands alike. In the explorer the areas chosen stand before
 * the members of the groups chosen, in whom they need not be: lines are of those chosen, a table has both, and what shows
 * all countries in one year or from first to last has the members or, without a group, every country.
 */
export function rowsSelection(selection: Selection, known: KnownCodes, { isOfAll = false } = {}): Selection {
  const { view, areas, group, startPeriod, endPeriod } = selection
  if (isOfAll) return { ...selection, areas: [], startPeriod: view === 'change' ? startPeriod : endPeriod }
  if (areas.length === 0 || group.length === 0) return selection
  if (view !== 'table') return { ...selection, group: [] }
  const shown = new Set([...areas, ...(chosenAreas({ areas: [], group }, known) ?? [])])
  const inOrder = known.areas.filter(({ refArea }) => shown.has(refArea)).map(({ refArea }) => refArea)
  return { ...selection, areas: inOrder, group: [] }
}
