import type { Aggregate, AggregateYear } from '../structure/aggregate.ts'
import type { UnitMeasure } from '../structure/codelists.ts'
import type { Change } from '../structure/line.ts'
import { describeChange } from './describeChange.ts'
import type { Wording } from './wording.ts'

/** How the values of an aggregate are said. */
export interface Quantity {
  unitMeasure: UnitMeasure
  decimals: number
}

/**
 * What an aggregate shows from its first to its last value, of how many areas and of what share of their people; null
 * where no headline may be drawn from it.
 */
export function aggregateSentence(
  aggregate: Aggregate & { label: string },
  quantity: Quantity,
  wording: Wording
): string | null {
  const { years, change, label, possible } = aggregate
  const ends = aggregate.headline ? endsOf(years, change, { quantity, wording }) : null
  if (!ends) return null
  const { reporters, populationShare } = years.findLast(({ value }) => value !== null)!
  return wording.say('aggregate.sentence', {
    change:
      ends.change === null
        ? wording.say('trend.line.two', { ...ends, label, change: '' })
        : wording.say('trend.line.change', { label, ...ends, change: ends.change }),
    n: reporters,
    possible,
    share: wording.share(populationShare ?? 0),
  })
}

interface Said {
  quantity: Quantity
  wording: Wording
}

/** The first and the last value with their years, and the change between them, in words; null from fewer than two. */
export function endsOf(years: readonly AggregateYear[], change: Change, { quantity, wording }: Said) {
  const given = years.filter(({ value }) => value !== null)
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last || first === last) return null
  const said = ({ value }: AggregateYear) => wording.quantity(value!, quantity.unitMeasure, quantity.decimals)
  return {
    first: said(first),
    last: said(last),
    startYear: wording.year(first.timePeriod),
    endYear: wording.year(last.timePeriod),
    change: describeChange(change, wording).amount,
  }
}
