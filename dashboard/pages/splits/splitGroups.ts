import type { SplitBy, SplitRates, SplitRatesAnswer } from '../../../data/structure/splitRates.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import type { SplitSection } from '../../charts/splitLayout.ts'

/** By what people are told apart, and what was found in each area. */
export type Splits = Pick<SplitRatesAnswer, 'by' | 'codes' | 'gap' | 'areas'>

/** From the longest reference period to the shortest; what is unknown stands last, compared with nothing. */
const periods = ['P12M', 'P4W', 'P1W', null]

/** The reference period in words. */
export function sayPeriod({ value }: SplitRates['referencePeriod'], { wording }: Reader): string {
  const key = `method.reference_period.${value}`
  return wording.has(key) ? wording.say(key) : wording.say('certainty.unknown')
}

/** Surveys by how far back they ask, each part in default order of areas. */
export function splitsByPeriod(rates: readonly SplitRates[]): SplitRates[][] {
  const place = ({ referencePeriod }: SplitRates) => periods.indexOf(referencePeriod.value)
  const found = [...new Set(rates.map((rate) => rate.referencePeriod.value))]
  return found
    .map((value) => rates.filter(({ referencePeriod }) => referencePeriod.value === value))
    .sort(([a], [b]) => place(a!) - place(b!))
}

/** The same for the chart. */
export function splitSections(
  { codes, areas }: Splits,
  label: (rate: SplitRates) => string,
  reader: Reader
): SplitSection[] {
  return splitsByPeriod(areas).map((ofPeriod) => ({
    label: label(ofPeriod[0]!),
    rows: ofPeriod.map((rate) => ({
      key: rate.refArea,
      label: surveyLabel(rate, reader),
      values: codes.map((code) => rate.cells[code]?.measureValue ?? null),
    })),
  }))
}

export const surveyLabel = ({ refArea, timePeriod }: SplitRates, reader: Reader) =>
  reader.wording.beside([sayArea(refArea, reader), reader.wording.year(timePeriod)])

/** A group of people, or all of them, in words. */
export const sayGroup = (by: SplitBy, code: string, { wording }: Reader) => wording.say(`${by}.${code}` as 'sex.F')
