import { expect, it } from 'vitest'
import { importVnr, vnrColumns } from './importVnr.ts'
import { publisherTable } from './publisherTable.ts'

it('calls an unlisted state a zero in a year with a complete list, and unknown in one without', () => {
  const rows = imported()
  expect(cell(rows, 2017)).toMatchObject({ obsValue: 0, obsStatus: 'A', source: 'hlpf.un.org' })
  expect(cell(rows, 2016)).toMatchObject({
    obsValue: null,
    missingReason: 'no_figure_here',
    comment: 'list_incomplete',
  })
})

it('marks what is deduced as estimated, the zeros of such a year too', () => {
  const rows = imported()
  expect(cell(rows, 2016, '001')).toMatchObject({
    obsValue: 1,
    obsStatus: 'E',
    comment: 'deduced',
    source: 'enb.iisd.org+sdg.iisd.org',
  })
})

it('has no review of an area that is no member of a regional commission', () => {
  expect(cell(imported(), 2017, '304')).toMatchObject({ missingReason: 'cannot_exist', obsStatus: 'M' })
})

it('refuses an area twice in a year', () => {
  expect(() => imported('A01,2017,listed,https://hlpf.un.org/2017\n')).toThrow('an area stands twice in 2017')
})

const cell = (rows: ReturnType<typeof imported>, timePeriod: number, refArea = '404') =>
  rows.find((row) => row.refArea === refArea && row.timePeriod === timePeriod)

/** Forty-three reviews in 2017, which is all of them; one of 2016, which is not. */
function imported(more = '') {
  const codes = Array.from({ length: 43 }, (_, i) => String(i + 1).padStart(2, '0'))
  const listed = codes.map((code) => `A${code},2017,listed,https://hlpf.un.org/2017\n`).join('')
  const deduced = 'A01,2016,deduced,sdg.iisd.org; enb.iisd.org/events; count 22\n'
  const text = `${vnrColumns.join()}\n${listed}${deduced}${more}`
  const presenters = codes.map((code) => [`A${code}`, `0${code}`] as const)
  const refAreas = [...presenters.map(([, refArea]) => refArea), '404', '304']
  const areas = { refAreas, ofIso: new Map(presenters) }
  const states = new Set(refAreas.filter((refArea) => refArea !== '304'))
  return importVnr(publisherTable('vnr.csv', text, vnrColumns), areas, states).observations
}
