import { parseRawSearch, stringifyRawSearch } from '../../data/structure/rawSearch.ts'
import { selectionParameters } from '../../data/structure/selection.ts'
import { codesOf, readAddress } from '../../data/structure/selectionAddress.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import type { ApiContext } from '../context.ts'

/** The pages that the explorer took the place of, and the view of it that shows what each showed. */
const viewOf: Partial<Record<string, string>> = { trends: '', compare: 'view=table', relation: 'view=scatter' }

/**
 * Where a page of before stands now, with all that its address said. Two things are said in other words: of areas and a
 * group together Compare showed those in both, which a list of just these areas says; and what the relation passed over
 * is left out, for here it would choose another one.
 */
export async function formerPage(ctx: ApiContext, path: string, search: string): Promise<string | undefined> {
  const view = viewOf[path]
  if (view === undefined) return undefined
  const given = path === 'compare' ? await areasAlone(ctx, search) : path === 'relation' ? asRelated(search) : search
  const parts = [view, given].filter((part) => part !== '')
  return parts.length > 0 ? `explore?${parts.join('&')}` : 'explore'
}

/** The relation was always of volunteers beside the score of the first Goal: whatever else its address held chose nothing. */
function asRelated(search: string): string {
  const { goal, areas, ...rest } = parseRawSearch(search)
  const others = Object.entries(rest).filter(([name]) => !(selectionParameters as string[]).includes(name))
  const [first] = codesOf(goal ?? '')
  const kept = { ...(first && { goal: first }), ...(areas && { areas }), ...Object.fromEntries(others) }
  return stringifyRawSearch(kept).slice(1)
}

/** Areas in place of areas and groups; as given where no area is in both, or a code is not known. */
async function areasAlone(ctx: ApiContext, search: string): Promise<string> {
  const { selection, problems } = readAddress(search)
  if (selection.areas.length === 0 || selection.group.length === 0 || problems.length > 0) return search
  const shown = chosenAreas(selection, await ctx.codes()) ?? []
  if (shown.length === 0) return search
  const { group: _group, ...rest } = parseRawSearch(search)
  return stringifyRawSearch({ ...rest, areas: shown.join(',') }).slice(1)
}
