import { expect, it } from 'vitest'
import { parseRawSearch } from './rawSearch.ts'
import { readAddress, writeAddress } from './selectionAddress.ts'
import { trendsAreas, withTrendsDefaults } from './viewDefaults.ts'

const shown = (address: string) =>
  withTrendsDefaults(readAddress(address).selection, {
    isMeasureGiven: parseRawSearch(address).measure !== undefined,
  })

it('shows six areas, people volunteering, per 1,000 where the address says nothing', () => {
  expect(shown('')).toMatchObject({ series: ['VOLUNTEERS'], measure: 'per_1000', areas: trendsAreas })
})

it('keeps what the address says', () => {
  expect(shown('series=STAFF&areas=404')).toMatchObject({ series: ['STAFF'], measure: 'value', areas: ['404'] })
  expect(shown('measure=value')).toMatchObject({ series: ['VOLUNTEERS'], measure: 'value' })
  expect(shown('group=ESCWA')).toMatchObject({ areas: [], group: ['ESCWA'] })
})

it.each(['', 'areas=404', 'series=STAFF', 'group=ESCWA&measure=index', 'measure=value'])(
  'writes an address for "%s" that shows the same again',
  (address) => expect(shown(writeAddress(shown(address)))).toEqual(shown(address))
)
