import type { ComparabilityClass, Figure, Ground, GroundOf } from '../structure/comparability.ts'
import { compareFigures } from './compareFigures.ts'
import { type FigureKind, figureKinds } from './figureKinds.ts'
import { createGroundTally, type GroundTally } from './groundTally.ts'
import { counted, pairsBetween } from './pairsBetween.ts'

export interface SetComparison {
  class: ComparabilityClass
  /** How many pairs of figures there are. */
  pairs: number
  /** Every reason that some pair has, the gravest first, with how many pairs have it and one such pair. */
  grounds: GroundOf<Figure>[]
}

/**
 * How comparable a set of figures is: as its weakest pair. Every pair counts, yet few are compared one by one: between
 * areas nothing matters of a figure but its kind and its year, within an area also its survey.
 */
export function compareSet(figures: readonly Figure[]): SetComparison {
  const tally = createGroundTally()
  const kinds = figureKinds(figures)
  if (figures.length === 1) tally.add(compareFigures(figures[0]!, figures[0]!).grounds, 1, [figures[0]!, figures[0]!])
  const areas = byArea(kinds)
  if (areas.length > 1) compareBetweenAreas(kinds, tally)
  compareWithinAreas(areas, kinds.length, tally)
  return {
    class: tally.class(),
    pairs: (figures.length * Math.max(0, figures.length - 1)) / 2,
    grounds: tally.grounds(),
  }
}

function compareBetweenAreas(kinds: readonly FigureKind[], tally: GroundTally): void {
  const all = kinds.map(counted)
  for (const [i, kind] of all.entries())
    for (const other of all.slice(i))
      for (const { pairs, example } of pairsBetween(kind, other))
        tally.add(compareFigures(...example).grounds, pairs, example)
}

/** A figure and the place of its kind. */
interface OfKind {
  figure: Figure
  kind: number
}

function byArea(kinds: readonly FigureKind[]): OfKind[][] {
  const areas = new Map<string, OfKind[]>()
  for (const [kind, figures] of kinds.entries())
    for (const figure of figures) {
      const area = areas.get(figure.refArea)
      if (area) area.push({ figure, kind })
      else areas.set(figure.refArea, [{ figure, kind }])
    }
  return [...areas.values()]
}

/** Within an area each pair is looked at, but pairs that agree in all that counts are compared once. */
function compareWithinAreas(areas: readonly OfKind[][], kinds: number, tally: GroundTally): void {
  const compared = new Map<number, Ground[]>()
  for (const area of areas)
    for (const [i, one] of area.entries())
      for (let j = i + 1; j < area.length; j++) {
        const other = area[j]!
        const key = (one.kind * kinds + other.kind) * 24 + relation(one.figure, other.figure)
        let grounds = compared.get(key)
        if (!grounds) {
          grounds = compareFigures(one.figure, other.figure).grounds
          compared.set(key, grounds)
        }
        tally.add(grounds, 1, [one.figure, other.figure])
      }
}

/** What else counts between two figures of one area, as a number below 24: order in time, survey, breaks. */
function relation(one: Figure, other: Figure): number {
  const order = Math.sign(one.timePeriod - other.timePeriod) + 1
  const breaks = (one.obsStatus === 'B' ? 1 : 0) + (other.obsStatus === 'B' ? 2 : 0)
  return (order * 2 + (one.survey === other.survey ? 1 : 0)) * 4 + breaks
}
