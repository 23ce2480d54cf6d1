import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import type { OtherArea } from '../../../data/structure/otherAreas.ts'

/** What of a model says which countries it shows. */
export interface Scoped extends Pick<ExploreModel, 'others' | 'isOfExamples'> {
  selection: Pick<ExploreModel['selection'], 'areas'>
}

/** The countries that a view of all shows: the members of the groups chosen, else every one, and those chosen in any case. */
export function scopeOf({ others: { areas, members }, selection, isOfExamples }: Scoped): OtherArea[] {
  if (members === null) return areas
  const chosen = isOfExamples ? [] : selection.areas
  return areas.filter(({ refArea }) => members.includes(refArea) || chosen.includes(refArea))
}
