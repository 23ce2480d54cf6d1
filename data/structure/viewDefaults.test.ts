import { expect, it } from 'vitest'
import { exampleAreas } from './exampleAreas.ts'
import { parseRawSearch } from './rawSearch.ts'
import { readAddress, writeAddress } from './selectionAddress.ts'
import { withDefaults } from './viewDefaults.ts'

const shown = (address: string, opening?: string) =>
  withDefaults(readAddress(address).selection, {
    isMeasureGiven: parseRawSearch(address).measure !== undefined,
    opening,
  })

it('shows six areas, people volunteering, per 1,000 where the address says nothing', () => {
  expect(shown('')).toMatchObject({ series: ['VOLUNTEERS'], measure: 'per_1000', areas: exampleAreas })
})

it('keeps what the address says', () => {
  expect(shown('series=STAFF&areas=404')).toMatchObject({ series: ['STAFF'], measure: 'value', areas: ['404'] })
  expect(shown('measure=value')).toMatchObject({ series: ['VOLUNTEERS'], measure: 'value' })
  expect(shown('group=ESCWA')).toMatchObject({ areas: [], group: ['ESCWA'] })
})

it('shows all areas in a table that names none', () => {
  expect(shown('view=table')).toMatchObject({ series: ['VOLUNTEERS'], areas: [] })
})

it('opens a Goal that is named without a series with the series that says best what there is for it', () => {
  expect(shown('goal=3', 'BLOOD_DONORS')).toMatchObject({ series: ['BLOOD_DONORS'], goal: ['3'] })
  expect(shown('goal=3&series=STAFF', 'BLOOD_DONORS')).toMatchObject({ series: ['STAFF'] })
})

it.each(['', 'areas=404', 'series=STAFF', 'group=ESCWA&measure=index', 'measure=value', 'view=table', 'view=bars'])(
  'writes an address for "%s" that shows the same again',
  (address) => expect(shown(writeAddress(shown(address)))).toEqual(shown(address))
)
