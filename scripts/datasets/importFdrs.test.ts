import { expect, it } from 'vitest'
import { importFdrs } from './importFdrs.ts'
import { publisherTable } from './publisherTable.ts'
import type { StoredObservation } from './storedObservation.ts'

it('keeps a blank not reported and a printed zero zero, with the Society as the source', () => {
  const { observations } = imported('DKE001,2016,VOL,82000\nDKE001,2017,VOL,0\nDKE001,2018,VOL,\n')
  expect(of(observations, '404').map(brief)).toEqual([
    [2016, 82000, 'A', null, 'DKE001'],
    [2017, 0, 'A', null, 'DKE001'],
    [2018, null, 'O', 'not_reported', null],
    [2019, null, 'O', 'not_reported', null],
    [2020, null, 'O', 'not_reported', null],
  ])
})

it('says of an area without a Society where its people are counted, or that a figure cannot exist', () => {
  const { observations } = imported('DKE001,2016,VOL,1\n')
  expect(of(observations, '304')[0]).toMatchObject({
    obsStatus: 'K',
    missingReason: 'in_another',
    comment: 'counted_in:208',
  })
  expect(of(observations, '512')[0]).toMatchObject({ obsStatus: 'M', missingReason: 'cannot_exist', comment: null })
})

it('sets the empty one of two Societies aside, whichever comes first, and writes no missing row from it', () => {
  const { observations, setAside } = imported('DBE001,2016,VOL,15000\nDBE004,2016,VOL,\n')
  expect(of(observations, '056').map(brief)[0]).toEqual([2016, 15000, 'A', null, 'DBE001'])
  expect(of(observations, '056')).toHaveLength(5)
  expect(setAside).toHaveLength(5)
  expect(setAside[0]).toMatchObject({ originalArea: 'DBE004', series: 'VOLUNTEERS', originalValue: '' })
})

it('refuses two Societies of one area that both have figures', () => {
  expect(() => imported('DBE001,2016,VOL,1\nDBE004,2016,VOL,2\n')).toThrow('expected one Society an area')
})

it('leaves out the series that we name as left out, and refuses one that nobody named', () => {
  expect(imported('DKE001,2016,INCOME,5\n').observations.every((row) => row.series === 'VOLUNTEERS')).toBe(true)
  expect(() => imported('DKE001,2016,HEAT,5\n')).toThrow('2016.csv, line 2, column kpi: no series for HEAT')
})

it('refuses a second figure for one cell', () => {
  expect(() => imported('DKE001,2016,VOL,5\nDKE001,2016,VOL,6\n')).toThrow('a second figure for DKE001 VOL 2016')
})

it('sets the figures of a Society outside the M49 list aside with their values', () => {
  const { setAside } = imported('DXK001,2016,VOL,7\n')
  expect(setAside).toContainEqual({
    originalArea: 'DXK001',
    timePeriod: 2016,
    series: 'VOLUNTEERS',
    originalValue: '7',
    reason: 'not an area of the M49 list',
  })
})

const brief = (row: StoredObservation) => [row.timePeriod, row.obsValue, row.obsStatus, row.missingReason, row.source]
const of = (rows: readonly StoredObservation[], refArea: string) => rows.filter((row) => row.refArea === refArea)

function imported(rows: string) {
  const withKosovo = rows.includes('DXK') ? 'DXK001,XKX\n' : ''
  const societies = `doncode,iso3\nDKE001,KEN\nDBE004,BEL\nDBE001,BEL\n${withKosovo}`
  return importFdrs({
    yearly: [publisherTable('2016.csv', `doncode,year,kpi,value\n${rows}`, ['doncode', 'year', 'kpi', 'value'])],
    societies: publisherTable('societies.csv', societies, ['doncode', 'iso3']),
    seriesOfKpi: new Map([
      ['VOL', 'VOLUNTEERS'],
      ['INCOME', null],
    ]),
    areas: {
      refAreas: ['404', '056', '304', '512'],
      ofIso: new Map([
        ['KEN', '404'],
        ['BEL', '056'],
      ]),
    },
    withoutSociety: new Map([
      ['304', { missingReason: 'in_another', countedIn: '208' }],
      ['512', { missingReason: 'cannot_exist', countedIn: null }],
    ]),
  })
}
