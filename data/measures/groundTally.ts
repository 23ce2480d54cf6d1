import {
  type ComparabilityClass,
  comparabilityClasses,
  type Figure,
  type Ground,
  type GroundCode,
  type GroundOf,
  groundClasses,
  groundCodes,
} from '../structure/comparability.ts'
import { weakest } from './compareFigures.ts'

export interface GroundTally {
  /** As many pairs have these grounds; `example` is one of them. */
  add(grounds: readonly Ground[], pairs: number, example: [Figure, Figure]): void
  class(): ComparabilityClass
  /** The gravest first, then as the codelist has them. */
  grounds(): GroundOf<Figure>[]
}

/** Counts the grounds of many pairs, each code once. */
export function createGroundTally(): GroundTally {
  const found = new Map<GroundCode, GroundOf<Figure>>()
  return {
    add(grounds, pairs, example) {
      for (const { code, values } of grounds) {
        const known = found.get(code)
        if (known) known.pairs += pairs
        else found.set(code, { code, values, pairs, example })
      }
    },
    class: () => weakest([...found.values()]),
    grounds: () => [...found.values()].sort((a, b) => gravity(a.code) - gravity(b.code)),
  }
}

const gravity = (code: GroundCode) =>
  comparabilityClasses.indexOf(groundClasses[code]) * groundCodes.length + groundCodes.indexOf(code)
