import type { SearchHit } from '../../data/structure/searchEntry.ts'

/** Where something that was found is shown: an area by its ISO code where it has one, a view in the explorer. */
export function foundAddress({ kind, code, iso3 }: Pick<SearchHit, 'kind' | 'code' | 'iso3'>): string {
  if (kind === 'view') return `/explore?${code}`
  if (kind === 'goal') return `/goals/${code}`
  if (kind === 'area' || kind === 'group') return `/areas/${iso3 ?? code}`
  if (kind === 'series') return `/series/${code}`
  return `/practices#${code}`
}
