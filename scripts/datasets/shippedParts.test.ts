import { expect, it } from 'vitest'
import { shippedTable } from './shippedTable.ts'

const japan = valuesOf('japan_time_use')
const ofPrefectures = japan.filter((row) => row.refArea!.startsWith('JP-'))

it('has any volunteering and eleven fields of 47 prefectures, by sex, in 2016 and 2021', () => {
  expect(ofPrefectures).toHaveLength(12 * 47 * 3 * 2)
  expect(new Set(ofPrefectures.map((row) => row.series)).size).toBe(12)
  expect(new Set(ofPrefectures.map((row) => row.refArea)).size).toBe(47)
})

it('gives Japan as a whole in 2021 alone: no national figure of 2016 is worked out', () => {
  const whole = japan.filter((row) => row.refArea === '392')
  expect(whole).toHaveLength(12 * 3)
  expect(new Set(whole.map((row) => row.timePeriod))).toEqual(new Set(['2021']))
})

it('weighs up to the 26.0 per cent that the Bureau prints for 2016', () => {
  const rates = in2016('VOLUNTEER_RATE_TIME_USE')
  const people = aged10AndOver.reduce((sum, n) => sum + n, 0)
  const mean = rates.reduce((sum, { obsValue }, at) => sum + Number(obsValue) * aged10AndOver[at]!, 0) / people
  expect(mean.toFixed(2)).toBe('25.98')
})

it('has Aichi at 24.6 per cent, the 38th of 47, as its prefecture prints', () => {
  const rates = in2016('VOLUNTEER_RATE_TIME_USE')
  const aichi = rates.find((row) => row.refArea === 'JP-23')!
  expect(aichi.obsValue).toBe('24.6')
  expect(rates.filter((row) => Number(row.obsValue) > 24.6)).toHaveLength(37)
})

it('has no field larger than any volunteering, and fields that add up to more', () => {
  const any = in2016('VOLUNTEER_RATE_TIME_USE')
  const fields = [...new Set(japan.map((row) => row.series!))].filter((code) => code.includes('FIELD'))
  expect(fields).toHaveLength(11)
  const sums = any.map(() => 0)
  for (const field of fields)
    for (const [at, { refArea, obsValue }] of in2016(field).entries()) {
      expect([field, refArea, Number(obsValue) <= Number(any[at]!.obsValue)]).toEqual([field, refArea, true])
      sums[at] = sums[at]! + Number(obsValue)
    }
  expect(sums.every((sum, at) => sum > Number(any[at]!.obsValue))).toBe(true)
})

it('lies in every prefecture between women and men', () => {
  const rates = (sex: string) => in2016('VOLUNTEER_RATE_TIME_USE', sex).map((row) => Number(row.obsValue))
  const [all, women, men] = [rates('_T'), rates('F'), rates('M')]
  const isBetween = (rate: number, at: number) =>
    rate >= Math.min(women[at]!, men[at]!) && rate <= Math.max(women[at]!, men[at]!)
  expect(all.every(isBetween)).toBe(true)
})

it('has Italy from 2016 to 2020, and the years on either side as they stand', () => {
  const italy = valuesOf('national').filter((row) => row.refArea === '380')
  expect(new Set(italy.map((row) => `${row.series} ${row.volunteerType}`))).toEqual(
    new Set(['NATIONAL_VOLUNTEER_RATE ORG'])
  )
  expect(italy.map((row) => row.timePeriod)).toEqual(Array.from({ length: 10 }, (_, at) => String(2013 + at)))
  expect(italy.slice(3, 8).map((row) => Number(row.obsValue))).toEqual([10.7, 10.4, 10.5, 9.9, 9.3])
})

it('has sixteen Länder from 34.9 to 46.1 per cent in 2019, and Germany at 39.7', () => {
  const figures = valuesOf('german_survey')
  expect(figures.find((row) => row.refArea === '276')!.obsValue).toBe('39.7')
  const rates = figures.filter((row) => row.refArea!.startsWith('DE-')).map((row) => Number(row.obsValue))
  expect([rates.length, Math.min(...rates), Math.max(...rates)]).toEqual([16, 34.9, 46.1])
})

const civic = valuesOf('french_civic_service')

it('has the people in civic service of France as printed, and 13 régions and 96 départements in five years', () => {
  const france = civic.filter((row) => row.refArea === '250')
  expect(france.map((row) => row.obsValue)).toEqual(['123252', '140290', '140121', '131745', '144691'])
  expect(civic).toHaveLength((1 + 13 + 96) * 5)
  expect(new Set(civic.filter((row) => row.obsStatus === 'P').map((row) => row.timePeriod))).toEqual(new Set(['2021']))
})

it('adds up from départements to their région in every year, and to less than France', () => {
  const parentOf = new Map(shippedTable('areas/other_areas.csv').map((row) => [row.refArea!, row.parent!]))
  for (const year of ['2017', '2018', '2019', '2020', '2021']) {
    const ofYear = civic.filter((row) => row.timePeriod === year)
    const within = (parent: string) => ofYear.filter((row) => parentOf.get(row.refArea!) === parent)
    const sum = (rows: typeof ofYear) => rows.reduce((total, row) => total + Number(row.obsValue), 0)
    const regions = within('250')
    expect(regions).toHaveLength(13)
    for (const { refArea, obsValue } of regions)
      expect([year, refArea, sum(within(refArea!))]).toEqual([year, refArea, Number(obsValue)])
    expect(sum(regions)).toBeLessThan(Number(ofYear.find((row) => row.refArea === '250')!.obsValue))
  }
})

it('sets the five overseas départements aside in each year: M49 has them as areas of their own', () => {
  const setAside = shippedTable('datasets/french_civic_service/set_aside.csv')
  expect(setAside).toHaveLength(5 * 5)
  expect(new Set(setAside.map((row) => row.reason))).toEqual(
    new Set(['an area of the M49 list of its own, counted in the figure of France'])
  )
})

function valuesOf(dataset: string) {
  return shippedTable(`datasets/${dataset}/observations.csv`).filter((row) => row.obsValue !== '')
}

/** Figures of prefectures, in order of their codes. */
function in2016(series: string, sex = '_T') {
  return ofPrefectures.filter((row) => row.series === series && row.sex === sex && row.timePeriod === '2016')
}

/** Thousands of people aged 10 and over by prefecture in 2016, as the Bureau's file has them. */
const aged10AndOver = [
  4756, 1152, 1135, 2091, 906, 992, 1708, 2604, 1759, 1754, 6555, 5614, 12346, 8216, 2044, 949, 1016, 693, 744, 1861,
  1807, 3294, 6687, 1614, 1253, 2338, 7923, 4935, 1217, 852, 501, 607, 1694, 2507, 1231, 664, 861, 1220, 637, 4481, 721,
  1191, 1548, 1016, 955, 1424, 1231,
]
