import { expect, it } from 'vitest'
import { noBreakdown } from '../../data/structure/dimensionCodes.ts'
import { importMexicoNpi } from './importMexicoNpi.ts'
import type { NationalFigure } from './nationalFigure.ts'

it('marks the value of private institutions as another definition, and the first of all institutions as a break', () => {
  const { observations } = importMexicoNpi([figure(2016, 'private'), figure(2017, 'break'), figure(2019, '')], areas)
  expect(observations.map((row) => [row.timePeriod, row.obsValue, row.obsStatus, row.comment])).toEqual([
    [2016, 1, 'D', 'private_institutions'],
    [2017, 1, 'B', null],
    [2019, 1, 'A', null],
    [2018, null, 'O', 'years_published:2016,2017,2019'],
    [2020, null, 'O', 'years_published:2016,2017,2019'],
  ])
})

it('refuses an area that is none', () => {
  expect(() => importMexicoNpi([{ ...figure(2016, ''), iso3: 'XXX' }], areas)).toThrow('XXX: expected an area')
})

const areas = { refAreas: ['404', '484'], ofIso: new Map([['MEX', '484']]) }
const figure = (timePeriod: number, qualifier: string): NationalFigure => ({
  ...{ iso3: 'MEX', geo: 'MX_NPI_ACCOUNT', series: 'MX_NPI_VALUE', of: noBreakdown },
  ...{ timePeriod, timeDetail: null, isSpan: false, value: 1, qualifier, printed: '1', upper: null },
  ...{ source: 'https://a.example', age: '', referencePeriod: '' },
})
