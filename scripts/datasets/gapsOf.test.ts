import { expect, it } from 'vitest'
import { gapsOf } from './gapsOf.ts'
import { published } from './storedObservation.ts'

it('gives every area and year without a figure its reason', () => {
  expect(gaps([], { refAreas: ['404', '074'] })).toEqual([
    ...years.map((year) => ['404', year, '_T', 'no_figure_here', null]),
    ...years.map((year) => ['074', year, '_T', 'cannot_exist', null]),
  ])
})

it('names the other years of an area, and calls a gap outside the period where it has no year inside', () => {
  expect(gaps([figure(2015), figure(2022)])[0]).toEqual([
    '404',
    2016,
    '_T',
    'outside_period',
    'years_published:2015,2022',
  ])
  expect(gaps([figure(2015), figure(2017)])[0]).toEqual([
    '404',
    2016,
    '_T',
    'no_figure_here',
    'years_published:2015,2017',
  ])
})

it('says which type is published where the headline is not', () => {
  const rows = gaps([figure(2018, 'ORG')])
  expect(rows.find(([, year, type]) => year === 2018 && type === '_T')).toEqual([
    '404',
    2018,
    '_T',
    'no_figure_here',
    'types_published:ORG',
  ])
  expect(rows.filter(([, , type]) => type === 'ORG')).toHaveLength(4)
})

it('gives women, men and ages lines of their own: a figure of one fills no year of another', () => {
  const rows = gapsOf([figure(2018, 'ORG'), { ...figure(2019, 'ORG'), age: 'Y_GE65' }], {
    ...place,
    ...{ refAreas: ['404'], unpopulated: new Set() },
  }).map((row) => [row.age, row.volunteerType, row.timePeriod, row.comment])
  expect(rows).toHaveLength(5 + 4 + 4)
  expect(rows).toContainEqual(['_T', 'ORG', 2019, 'years_published:2018'])
  expect(rows).toContainEqual(['_T', '_T', 2019, 'years_published:2018,2019'])
  expect(rows).toContainEqual(['Y_GE65', 'ORG', 2018, 'years_published:2019'])
})

it('leaves the figures of other series out', () => {
  expect(gaps([{ ...figure(2018), series: 'ANOTHER' }])).toHaveLength(5)
})

const years = [2016, 2017, 2018, 2019, 2020]
const place = { dataset: 'surveys', series: 'RATE' }

const figure = (timePeriod: number, volunteerType: '_T' | 'ORG' = '_T') =>
  published({ ...place, refArea: '404', timePeriod, volunteerType }, 20, { source: 'S' })

const gaps = (figures: Parameters<typeof gapsOf>[0], { refAreas }: { refAreas: string[] } = { refAreas: ['404'] }) =>
  gapsOf(figures, { ...place, refAreas, unpopulated: new Set(['074']) }).map((row) => [
    row.refArea,
    row.timePeriod,
    row.volunteerType,
    row.missingReason,
    row.comment,
  ])
