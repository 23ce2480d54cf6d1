import { expect, it } from 'vitest'
import type { AggregateYear, GroupAggregate } from '../structure/aggregate.ts'
import { type Language, languages } from '../structure/codelists.ts'
import { aggregateRecipe, noHeadline } from './aggregateRecipe.ts'
import { aggregateSentence } from './aggregateSentence.ts'
import { messagesOf } from './messagesOf.ts'
import { createWording } from './wording.ts'

const quantity = { unitMeasure: 'PS', decimals: 0 } as const

it('says how it was made, of whom, for how many people, with how much care, and what flagged areas do to it', () => {
  expect(recipe(southernAsia)).toEqual([
    'The figures of the countries and areas are added.',
    'Only countries and areas that have a figure for every year of 2019–2020 are in it.',
    'The group is made of the same countries and areas in every year.',
    '2020: figures for 8 of the 9 countries and areas that can have one, home to 99 per cent of the population concerned.',
    'The figures can be compared only with care: a figure is flagged; the figures are self-reported.',
    'Flagged countries and areas in it: India and Pakistan.',
    'Without the flagged countries and areas: 30 people in 2019, 20 people in 2020.',
    'The direction of change depends on the flagged countries and areas: with them the group figure rises, without them it falls. No conclusion is drawn from it.',
    'In 2020 the COVID-19 pandemic changed both volunteering and the way figures were collected; read that year with care.',
  ])
  expect(sentence(southernAsia)).toBeNull()
})

it('draws a headline where the direction is the same without flagged areas', () => {
  const firm = { ...southernAsia, directionWithoutFlagged: 'up', headline: true } as const
  expect(sentence(firm)).toBe(
    'Southern Asia: 40 people in 2019, 60 people in 2020 (+50%); 8 of 9 countries and areas, home to 99 per cent of the population there.'
  )
  expect(recipe(firm).join(' ')).not.toContain('headline')
})

it('gives the change of a rate in percentage points', () => {
  const change = { value: 2.5, unit: 'points', startPeriod: 2019, endPeriod: 2020, reason: null } as const
  const rate = { ...southernAsia, headline: true, years: [year(2019, 20), year(2020, 22.5)], change }
  expect(aggregateSentence(rate, { unitMeasure: 'PT', decimals: 1 }, wording('en'))).toBe(
    'Southern Asia: 20.0% in 2019, 22.5% in 2020 (+2.5 percentage points); 8 of 9 countries and areas, home to 99 per cent of the population there.'
  )
})

it('says which years are withheld and why, and of whoever reported who did so first and last', () => {
  const years = [
    { ...year(2018, null), withheld: 'no_reporters' as const, reporters: 0, populationShare: 0 },
    { ...year(2019, null), withheld: 'under_half_population' as const, reporters: 3, populationShare: 0.499 },
    year(2020, 60),
  ]
  const said = recipe({ ...southernAsia, years, reporterRule: 'whoever_reported', areaGroup: null })
  expect(said.slice(1, 6)).toEqual([
    'Each year holds all countries and areas that have a figure for it: yearly figures can be read, a change between them cannot.',
    '2018: no figure for any of the 9 countries and areas that can have one.',
    '2020: figures for 8 of the 9 countries and areas that can have one, home to 99 per cent of the population concerned.',
    'No value for 2018: no country or area has a figure that counts here.',
    'No value for 2019: the countries and areas with a figure are home to less than half of the population.',
  ])
})

it('says that no direction is left where flagged areas are most of it', () => {
  const said = recipe({
    ...southernAsia,
    withoutFlagged: [year(2019, null), year(2020, 5)],
    directionWithoutFlagged: 'none',
  })
  expect(said).toContain(
    'Without the flagged countries and areas too little is left to give a direction. No conclusion is drawn from it.'
  )
})

it('says on which areas the direction hangs, and that no headline is drawn', () => {
  const hanging = { ...southernAsia, directionWithoutFlagged: 'up', decidingAreas: ['356'] } as const
  const said =
    'Left out alone, each of these would turn the direction or level it: India. No conclusion is drawn from it.'
  expect(recipe({ ...hanging, decidingAreas: ['356'] })).toContain(said)
  expect(why({ ...hanging, decidingAreas: ['356'] })).toBe(said)
})

it('says who came and who left where whoever reported is in, in place of a headline', () => {
  const turnover = {
    ...{ startPeriod: 2019, endPeriod: 2020, both: { areas: 1, first: 1000, last: 1500 } },
    ...{ came: { areas: 2, sum: 40 }, left: { areas: 0, sum: 0 } },
  }
  const whoever = { ...southernAsia, reporterRule: 'whoever_reported', direction: 'none', turnover } as const
  const said =
    'Between 2019 and 2020 there is no one change: 1 country or area reported in both years (1,000, then 1,500); 2 joined (with 40); none stopped reporting.'
  expect(recipe(whoever)).toContain(said)
  expect(why(whoever)).toBe(said)
})

it('says why no headline is drawn, and nothing where one is or where there is no aggregate', () => {
  expect(why(southernAsia)).toContain('depends on the flagged countries and areas')
  expect(why({ ...southernAsia, direction: 'none' })).toBe('There are too few values to say how the group changed.')
  expect(why({ ...southernAsia, headline: true })).toBeNull()
  expect(why({ ...southernAsia, refused: 'no_areas' })).toBeNull()
})

it('names both sums where a percentage would mislead', () => {
  const change = {
    value: null,
    unit: null,
    startPeriod: 2019,
    endPeriod: 2020,
    ends: [4, 60],
    reason: 'small_base',
  } as const
  const small = {
    ...southernAsia,
    years: [year(2019, 4), year(2020, 60)],
    headline: true,
    change: { ...change, ends: [4, 60] as [number, number] },
  }
  expect(sentence(small)).toContain('Southern Asia: 4 people in 2019, 60 people in 2020; 8 of 9')
})

it('says of a refused aggregate only why, with the grounds that forbid it', () => {
  const grounds = ['reference_period_differs', 'volunteer_type_differs', 'years_differ'] as const
  expect(recipe({ ...southernAsia, refused: 'not_comparable', grounds: [...grounds] })).toEqual([
    'These figures cannot be compared, so they are not combined: the reference periods differ; the types of volunteering differ.',
  ])
  expect(recipe({ ...southernAsia, refused: 'people_reached' })).toHaveLength(1)
})

it('says as much in every language', () => {
  for (const language of languages) {
    const said = recipe(southernAsia, language)
    expect([language, said.length]).toEqual([language, 9])
    expect(said[5]).toContain('India')
  }
})

const wording = (language: Language) => createWording(language, messagesOf(language))
const names = new Map([
  ['356', 'India'],
  ['586', 'Pakistan'],
])
const recipe = (aggregate: typeof southernAsia, language: Language = 'en') =>
  aggregateRecipe(aggregate, quantity, { wording: wording(language), names })
const why = (aggregate: typeof southernAsia) => noHeadline(aggregate, { wording: wording('en'), names })
const sentence = (aggregate: typeof southernAsia) => aggregateSentence(aggregate, quantity, wording('en'))

function year(timePeriod: number, value: number | null): AggregateYear {
  return { timePeriod, value, withheld: null, reporters: 8, populationShare: 0.9996 }
}

const southernAsia: Omit<GroupAggregate, 'sentence' | 'noHeadline' | 'recipe'> = {
  ...{ refused: null, method: 'sum', reporterRule: 'same_reporters', possible: 9, comparability: 'with_care' },
  ...{ areaGroup: '034', label: 'Southern Asia', grounds: ['flagged', 'self_reported'] },
  years: [year(2019, 40), year(2020, 60)],
  withoutFlagged: [year(2019, 30), year(2020, 20)],
  flaggedAreas: ['356', '586'],
  ...{ direction: 'up', directionWithoutFlagged: 'down', decidingAreas: [], headline: false, turnover: null },
  change: { value: 50, unit: 'percent', startPeriod: 2019, endPeriod: 2020, reason: null },
  changeWithoutFlagged: { value: -33.3, unit: 'percent', startPeriod: 2019, endPeriod: 2020, reason: null },
}
