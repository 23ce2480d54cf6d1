import type { SearchEntry } from '../../data/structure/searchEntry.ts'

/** Where something that was found is shown: an area by its ISO code where it has one. */
export function foundAddress({ kind, refArea: code, iso3 }: Pick<SearchEntry, 'kind' | 'refArea' | 'iso3'>): string {
  if (kind === 'goal') return `/goals/${code}`
  if (kind === 'area') return `/areas/${iso3 ?? code}`
  if (kind === 'series') return `/series/${code}`
  return `/practices#${code}`
}
