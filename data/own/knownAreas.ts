import type { SearchEntry } from '../structure/searchEntry.ts'
import type { OwnArea } from './ownAreas.ts'

/** The areas that a search knows, each with all of its names: what a file may name. */
export const knownAreas = (entries: readonly SearchEntry[]): OwnArea[] =>
  entries
    .filter(({ kind }) => kind === 'area')
    .map(({ refArea, iso3, iso2, parent, names, everyday = [] }) => ({
      ...{ refArea, iso3, iso2, parent },
      names: [...new Set([...Object.values(names), ...everyday])],
    }))
