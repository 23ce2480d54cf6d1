import type { Language } from '../../data/structure/codelists.ts'
import type { SearchAnswer, SearchKind } from '../../data/structure/searchEntry.ts'
import { searchAreas } from '../../data/wording/searchAreas.ts'
import type { ApiContext } from '../context.ts'

interface Asked {
  text: string
  language: Language
  /** None is all. */
  kind: readonly SearchKind[]
}

/** More than a reader looks through; the total is told beside them. */
const mostHits = 50

/** What the page's own search finds, in one list: the best first, whatever its kind. */
export async function searchFor(ctx: ApiContext, { text, language, kind }: Asked): Promise<SearchAnswer> {
  const entries = await ctx.search.entries()
  const asked = kind.length === 0 ? entries : entries.filter((entry) => kind.includes(entry.kind))
  const found = searchAreas(asked, text, language)
  const hits = found
    .slice(0, mostHits)
    .map(({ kind, refArea: code, iso3, parent, names: { [language]: name } }) => ({ kind, code, iso3, parent, name }))
  return { hits, total: found.length }
}
