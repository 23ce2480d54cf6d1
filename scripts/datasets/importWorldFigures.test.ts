import { expect, it } from 'vitest'
import {
  importWorldFigures,
  worldAreaColumns,
  worldColumns,
  worldFigureColumns,
  worldMethodColumns,
} from './importWorldFigures.ts'
import { publisherTable } from './publisherTable.ts'

it('leaves a year of the world without a figure open, and names the years there are', () => {
  const rows = imported(
    'served,WORLD,2015,,6400,people,unv.example.org/a,',
    'served,WORLD,2018,,7201,people,unv.example.org/b,'
  ).observations
  expect(rows.find((row) => row.timePeriod === 2016)).toMatchObject({
    refArea: '001',
    missingReason: 'no_figure_here',
    comment: 'years_published:2015,2018',
  })
})

it('gives each figure the address of its own source', () => {
  expect(imported('served,WORLD,2018,,7201,people,unv.example.org/b (a statement),').observations[0]).toMatchObject({
    obsValue: 7201,
    source: 'https://unv.example.org/b',
  })
})

it('gaps every country only where the series has figures of countries', () => {
  expect(
    new Set(imported('served,WORLD,2018,,7201,people,a.example.org,').observations.map((row) => row.refArea))
  ).toEqual(new Set(['001']))
  expect(
    new Set(imported('cleanup,KEN,2019,,900,people,a.example.org,').observations.map((row) => row.refArea))
  ).toEqual(new Set(['404', '116']))
})

it('calls an estimate an estimate and keeps the year that it is really of', () => {
  const row = imported(
    'fte,WORLD,2018,,109,million FTE,a.example.org,"data for 2016 or closest year; rest extrapolated"'
  )
  expect(row.observations[0]).toMatchObject({
    obsValue: 109_000_000,
    obsStatus: 'E',
    timeDetail: '2016 or closest year',
  })
})

it('sets aside what our mapping does, with its message, undated figures too', () => {
  expect(imported('laws,WORLD,undated (page c. 2022),,>=140,countries,a.example.org,').setAside).toEqual([
    { originalArea: 'WORLD', timePeriod: 2022, series: 'LAWS', originalValue: '>=140', reason: 'undated on its page' },
  ])
})

it('refuses a figure that our mapping does not know', () => {
  expect(() => imported('unheard,WORLD,2018,,1,people,a.example.org,')).toThrow('world.csv, line 2: found unheard')
})

it('says how a source measures, and nothing of all sources', () => {
  const { method } = imported('served,WORLD,2018,,7201,people,unv.example.org/b,')
  expect(method.filter((row) => row.source === '').every((row) => row.certainty === 'unknown')).toBe(true)
  expect(method).toContainEqual({
    source: 'https://unv.example.org/b',
    field: 'who_reports',
    value: 'united_nations',
    certainty: 'stated',
  })
})

const table = <Column extends string>(columns: readonly Column[], ...lines: string[]) =>
  publisherTable('world.csv', `${columns.join()}\n${lines.join('\n')}\n`, columns)
const areas = { KEN: '404', KHM: '116' }

const imported = (...rows: string[]) =>
  importWorldFigures({
    tables: [table(worldColumns, ...rows)],
    figures: table(
      worldFigureColumns,
      'served,,UN_VOLUNTEERS,own,',
      'cleanup,,CLEANUP,own,',
      'fte,,FTE,estimate,',
      'laws,,LAWS,,undated on its page'
    ),
    methods: table(worldMethodColumns, 'own,who_reports,united_nations,stated'),
    worldAreas: table(worldAreaColumns, 'WORLD,001'),
    areas: { refAreas: Object.values(areas), ofIso: new Map(Object.entries(areas)) },
    unpopulated: new Set(),
  })
