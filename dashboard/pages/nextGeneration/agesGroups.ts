import { type AgeRates, splitAges } from '../../../data/structure/ageRates.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import type { AgesGroup } from '../../charts/agesLayout.ts'

/** From the longest reference period to the shortest; what is unknown stands last, compared with nothing. */
const periods = ['P12M', 'P4W', 'P1W', null]

/** The reference period in words. */
export function sayPeriod({ value }: AgeRates['referencePeriod'], { wording }: Reader): string {
  const key = `method.reference_period.${value}`
  return wording.has(key) ? wording.say(key) : wording.say('certainty.unknown')
}

/** Surveys by how far back they ask, each group in default order of areas. */
export function agesByPeriod(rates: readonly AgeRates[]): AgeRates[][] {
  const place = ({ referencePeriod }: AgeRates) => periods.indexOf(referencePeriod.value)
  const found = [...new Set(rates.map((rate) => rate.referencePeriod.value))]
  return found
    .map((value) => rates.filter(({ referencePeriod }) => referencePeriod.value === value))
    .sort(([a], [b]) => place(a!) - place(b!))
}

/** The same for the chart. */
export function agesGroups(rates: readonly AgeRates[], label: (rate: AgeRates) => string, reader: Reader): AgesGroup[] {
  return agesByPeriod(rates).map((group) => ({
    label: label(group[0]!),
    rows: group.map((rate) => ({
      key: rate.refArea,
      label: surveyLabel(rate, reader),
      values: splitAges.map((age) => rate.cells[age]?.measureValue ?? null),
    })),
  }))
}

export const surveyLabel = ({ refArea, timePeriod }: AgeRates, reader: Reader) =>
  `${sayArea(refArea, reader)} · ${reader.wording.year(timePeriod)}`
