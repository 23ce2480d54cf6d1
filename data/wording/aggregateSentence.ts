import type { Aggregate, AggregateYear } from '../structure/aggregate.ts'
import type { UnitMeasure } from '../structure/codelists.ts'
import { describeChange } from './describeChange.ts'
import type { Wording } from './wording.ts'

/** How the values of an aggregate are said. */
export interface Quantity {
  unitMeasure: UnitMeasure
  decimals: number
}

/** What an aggregate shows from its first to its last value; null where no headline may be drawn from it. */
export function aggregateSentence(
  aggregate: Aggregate & { label: string },
  quantity: Quantity,
  wording: Wording
): string | null {
  const ends = aggregate.headline ? endsOf(aggregate.years, quantity, wording) : null
  if (!ends) return null
  const item = wording.say('trend.line.change', { label: aggregate.label, ...ends })
  return wording.say('trend.lines', { items: item })
}

/** The first and the last value with their years, and the change between them, in words; null from fewer than two. */
export function endsOf(years: readonly AggregateYear[], { unitMeasure, decimals }: Quantity, wording: Wording) {
  const change = changeBetween(years, unitMeasure)
  if (!change) return null
  const [first, last] = [change.startPeriod, change.endPeriod].map((end) =>
    wording.quantity(years.find(({ timePeriod }) => timePeriod === end)!.value!, unitMeasure, decimals)
  )
  return {
    first: first!,
    last: last!,
    startYear: wording.year(change.startPeriod),
    endYear: wording.year(change.endPeriod),
    change: describeChange(change, wording).amount!,
  }
}

/** From the first to the last value; null from fewer than two, and from zero. */
export function changeBetween(years: readonly AggregateYear[], unitMeasure: UnitMeasure) {
  const given = years.flatMap(({ timePeriod, value }) => (value === null ? [] : { timePeriod, value }))
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last || first === last || first.value === 0) return null
  const isRate = unitMeasure === 'PT'
  return {
    value: isRate ? last.value - first.value : (last.value / first.value - 1) * 100,
    unit: isRate ? ('points' as const) : ('percent' as const),
    startPeriod: first.timePeriod,
    endPeriod: last.timePeriod,
    reason: null,
  }
}
