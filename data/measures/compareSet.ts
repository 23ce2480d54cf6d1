import type { ComparabilityClass, Figure, Ground, GroundCode } from '../structure/comparability.ts'
import { comparabilityClasses } from '../structure/comparability.ts'
import { compareFigures } from './compareFigures.ts'

export interface SetComparison {
  class: ComparabilityClass
  /** Every reason that some pair has, once, with how many pairs of kinds of figures have it and one such pair. */
  grounds: { code: GroundCode; values: Ground['values']; pairs: number; example: [Figure, Figure] }[]
}

/** How comparable a set of figures is: as its weakest pair. Figures that are alike in all that counts are compared once. */
export function compareSet(figures: readonly Figure[]): SetComparison {
  const kinds = alike(figures)
  const grounds = new Map<GroundCode, SetComparison['grounds'][number]>()
  let lowest = comparabilityClasses.indexOf('comparable')
  for (let i = 0; i < kinds.length; i++)
    for (let j = i; j < kinds.length; j++) {
      const [one, other] = [kinds[i]![0]!, i === j ? kinds[i]!.at(-1)! : kinds[j]![0]!]
      const comparison = compareFigures(one, other)
      lowest = Math.min(lowest, comparabilityClasses.indexOf(comparison.class))
      for (const { code, values } of comparison.grounds) {
        const known = grounds.get(code)
        if (known) known.pairs++
        else grounds.set(code, { code, values, pairs: 1, example: [one, other] })
      }
    }
  return { class: comparabilityClasses[lowest]!, grounds: [...grounds.values()] }
}

/** Figures in groups within which the year alone may differ. */
function alike(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = signature(figure)
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return [...groups.values()]
}

const signature = (f: Figure) => {
  const method = Object.values(f.method).map(({ value, certainty }) => `${value}${certainty}`)
  return [
    f.series,
    f.measure,
    f.refArea,
    f.sex,
    f.age,
    f.volunteerType,
    f.obsStatus,
    f.flags.length,
    f.source,
    ...method,
  ].join('|')
}
