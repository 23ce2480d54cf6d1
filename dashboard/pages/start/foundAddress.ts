import type { SearchEntry } from '../../../data/structure/searchEntry.ts'

/** Where something that was found is shown. */
export function foundAddress({ kind, refArea: code }: Pick<SearchEntry, 'kind' | 'refArea'>): string {
  if (kind === 'goal') return `/goals/${code}`
  if (kind === 'area') return `/trends?areas=${code}`
  if (kind === 'series') return `/compare?series=${code}`
  return `/practices#${code}`
}
