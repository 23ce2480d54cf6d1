import { type AgeRates, splitAges } from '../../../data/structure/ageRates.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import type { NextGenerationSay } from './nextGenerationWords.ts'

/** What surveys say of the young beside those of 25–64: each within itself, never one beside another. */
export function agesSentence(rates: readonly AgeRates[], reader: Reader, say: NextGenerationSay): string {
  const { wording } = reader
  if (rates.length === 0) return say('ages.none')
  if (rates.length <= 3)
    return wording.say('trend.lines', {
      items: rates.map((rate) => sayRates(rate, reader, say)).join(wording.say('list.semicolon')),
    })
  const differences = rates.flatMap(({ cells: { Y15T24: young, Y25T64: middle } }) =>
    young?.obsValue == null || middle?.obsValue == null ? [] : [young.obsValue - middle.obsValue]
  )
  return say('ages.many', {
    n: differences.length,
    lower: differences.filter((difference) => difference < 0).length,
    higher: differences.filter((difference) => difference > 0).length,
    equal: differences.filter((difference) => difference === 0).length,
  })
}

function sayRates({ refArea, timePeriod, cells }: AgeRates, reader: Reader, say: NextGenerationSay): string {
  const { wording } = reader
  const values = splitAges.flatMap((age) => {
    const value = cells[age]?.measureValue
    return value == null
      ? []
      : [say('ages.value', { value: wording.value(value, 'PT', 1), age: wording.say(`age.${age}`) })]
  })
  return say('ages.one', {
    area: sayArea(refArea, reader),
    year: wording.year(timePeriod),
    values: wording.list(values),
  })
}
