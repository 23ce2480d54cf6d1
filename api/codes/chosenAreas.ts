import type { KnownCodes } from './codeQueries.ts'

/**
 * The areas of a selection, in default order; null means all. They are those listed that are in the groups: within
 * one classification in any group named, across classifications in each.
 */
export function chosenAreas(
  { areas, group }: { areas: readonly string[]; group: readonly string[] },
  known: KnownCodes
): string[] | null {
  if (areas.length === 0 && group.length === 0) return null
  const classifications = [...new Set(group.map((code) => known.groups.get(code)))]
  const ofClassification = classifications.map((one) => group.filter((code) => known.groups.get(code) === one))
  return known.areas
    .filter(({ refArea }) => areas.length === 0 || areas.includes(refArea))
    .filter((area) => ofClassification.every((codes) => codes.some((code) => area.groups.includes(code))))
    .map(({ refArea }) => refArea)
}
