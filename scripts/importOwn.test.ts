import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildDatabase } from './buildDatabase.ts'
import { exportTables } from './exportTables.ts'
import { importOwn } from './importOwn.ts'
import { smallTables, writeTables } from './smallTables.ts'

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-'))
  data = join(folder, 'data')
  writeTables(data, smallTables())
})
afterEach(() => rmSync(folder, { recursive: true }))

const survey =
  'País;Año;Sexo;Tasa (%)\nKenya;2019;Mujeres;12,5\nKenya;2019;Hombres;11\nJordan;2020;Mujeres;..\nJordan;2021;Hombres;9\n'
const imported = (text: string, options: Partial<Parameters<typeof importOwn>[0]> = {}, name = 'encuesta.csv') => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return importOwn({ file, data, today: '2026-11-30', ...options })
}
const made = () => readdirSync(join(data, 'datasets')).sort()
const build = (from = data) => buildDatabase({ from, to: join(folder, 'built') })

it('makes a dataset of a survey in two steps, without a mapping and without a code of ours', async () => {
  const said = await imported(survey)
  expect(said).toContain('column “Sexo”')
  expect(said).toContain('4, of them 3 figures')
  expect(said).toContain('no_figure_here 9')
  expect(said).toContain('es, by the headings')
  const sqlite = new Sqlite(build().file, { readonly: true })
  const rows = sqlite
    .prepare(
      `select ref_area, time_period, sex, obs_value, missing_reason, source from observation where dataset = 'encuesta' order by 1, 2, 3`
    )
    .raw()
    .all()
  expect(rows).toHaveLength(12)
  expect(rows).toContainEqual(['404', 2019, 'F', 12.5, null, 'encuesta.csv'])
  expect(rows).toContainEqual(['400', 2019, 'M', null, 'no_figure_here', null])
  const names = sqlite
    .prepare(`select language, name from series_text where series = 'ENCUESTA' order by 1`)
    .raw()
    .all()
  expect(names).toEqual([
    ['ar', '\u2068Tasa (%) [es]\u2069'],
    ['en', 'Tasa (%) [es]'],
    ['es', 'Tasa (%)'],
    ['fr', 'Tasa (%) [es]'],
    ['ru', 'Tasa (%) [es]'],
    ['zh', 'Tasa (%) [es]'],
  ])
  sqlite.close()
})

it('says which texts of a release stand in one language for all', async () => {
  await imported(survey)
  expect(build().report).toContain('texts in es alone, marked in all other languages')
})

it('writes nothing where it only checks, and nothing where anything is wrong', async () => {
  const before = made()
  expect(await imported(survey, { isCheck: true })).toContain('nothing was written')
  await expect(imported(survey.replace('Kenya', 'Kenyaa'))).rejects.toThrow('did you mean Kenya (404)?')
  expect(made()).toEqual(before)
})

it('replaces what was imported before, and nothing that was made otherwise', async () => {
  await imported(survey)
  await imported(survey.replace('12,5', '13,5'))
  expect(readFileSync(join(data, 'datasets/encuesta/observations.csv'), 'utf8')).toContain(',13.5,A,')
  expect(made()).toEqual(['dataset_text.csv', 'encuesta', 'ifrc_fdrs', 'wpp2022'])
  await expect(imported(survey, { mapping: { dataset: { code: 'wpp2022' } } })).rejects.toThrow(
    'a dataset of this code is there already: “wpp2022”'
  )
})

it('takes names, method, licence and Goals from a mapping, and refuses what is no code of them', async () => {
  const mapping = {
    series: {
      code: 'OFFICE_RATE',
      name: 'Tasa',
      definition: 'Una tasa.',
      measured: 'volunteer_rate',
      goals: [{ goal: '17', reason: 'Porque sí.' }],
    },
    dataset: { publisher: 'Oficina', title: 'Encuesta', licence: 'open', licence_text: 'CC BY 4.0', language: 'es' },
    method: { reference_period: 'P12M', ages: 'Y_GE15' },
  }
  const said = await imported(survey, { mapping })
  expect(said).toContain('method.instrument')
  expect(said).not.toContain('method.ages')
  const sqlite = new Sqlite(build().file, { readonly: true })
  expect(sqlite.prepare(`select terms, licence from dataset where dataset = 'encuesta'`).raw().get()).toEqual([
    'open',
    'CC BY 4.0',
  ])
  expect(
    sqlite.prepare(`select value from method where dataset = 'encuesta' and field = 'reference_period'`).pluck().get()
  ).toBe('P12M')
  expect(
    sqlite.prepare(`select reason from tag_text where series = 'OFFICE_RATE' and language = 'fr'`).pluck().get()
  ).toBe('Porque sí. [es]')
  sqlite.close()
  const twelve = { ...mapping, method: { reference_period: '12 months' } }
  await expect(imported(survey, { mapping: twelve })).rejects.toThrow('“method.reference_period”')
})

it('publishes nothing of which all rights are reserved', async () => {
  const mapping = { dataset: { licence: 'none' } }
  await expect(imported(survey, { mapping })).rejects.toThrow('all rights are reserved, which is no licence to publish')
  await imported(survey, { mapping, isPrivate: true })
  expect([existsSync(join(data, 'private/encuesta')), made().includes('encuesta')]).toEqual([true, false])
  await expect(imported(survey)).rejects.toThrow('a dataset of this code is there already')
})

it('names an indicator that bears the code of another dataset’s', async () => {
  await imported(survey, { mapping: { series: { code: 'VOLUNTEERS', unit: 'PT' } } })
  expect(() => build()).toThrow('this stands in series/series.csv, line 2 already')
})

it('builds the same release again from what was exported of it', async () => {
  await imported(survey)
  const { release, file } = build()
  exportTables(file, join(folder, 'exported'))
  expect(build(join(folder, 'exported')).release).toBe(release)
})

it('reads its own table of observations again, to the same rows', async () => {
  await imported(survey)
  const table = readFileSync(join(data, 'datasets/encuesta/observations.csv'), 'utf8')
  await imported(
    table,
    { mapping: { dataset: { code: 'again' }, series: { ENCUESTA: { code: 'AGAIN', unit: 'PT' } } } },
    'again.csv'
  )
  const again = readFileSync(join(data, 'datasets/again/observations.csv'), 'utf8')
  expect(again.replaceAll('again,AGAIN', 'encuesta,ENCUESTA')).toBe(table)
})
