import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serveSample } from '../api/sample/serveSample.ts'
import { currentRelease, openDatabase } from '../data/database.ts'
import { buildDatabase } from './buildDatabase.ts'
import { importInto } from './importInto.ts'
import { smallTables, writeTables } from './smallTables.ts'

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'into-'))
  data = join(folder, 'data')
  writeTables(data, smallTables())
})
afterEach(() => rmSync(folder, { recursive: true }))

const table = () => readFileSync(join(data, 'datasets/ifrc_fdrs/observations.csv'), 'utf8')
const build = () => buildDatabase({ from: data, to: join(folder, 'built') }).release
const into = (text: string, { dataset = 'ifrc_fdrs', isCheck = false } = {}) => {
  const file = join(folder, 'next.csv')
  writeFileSync(file, text)
  return importInto({ file, data, dataset, isCheck })
}

it('changes the rows that a dataset has, adds others and keeps what the file does not hold', async () => {
  const said = await into(
    'SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,SOURCE\nVOLUNTEERS,404,2019,9000,DKE001\nVOLUNTEERS,404,2020,9100,DKE002\nVOLUNTEERS,404,2021,9200,DKE003\n'
  )
  expect(said).toContain('ifrc_fdrs: 1 rows changed, 1 added, 1 the same, 8 not in the file and kept')
  expect(table()).toContain('ifrc_fdrs,VOLUNTEERS,404,2020,_T,_T,_T,_T,9100,A,,DKE002,')
  expect(table()).toContain('ifrc_fdrs,VOLUNTEERS,404,2021,_T,_T,_T,_T,9200,A,,DKE003,')
  expect(table()).toContain('ifrc_fdrs,VOLUNTEERS,400,2020,_T,_T,_T,_T,,O,not_reported,,')
  expect(build()).toMatch(/^2026\.1-/)
})

it('makes gaps of countries without a row only where a release must have one', async () => {
  const all = table()
  writeFileSync(
    join(data, 'datasets/ifrc_fdrs/observations.csv'),
    all.replaceAll(/^ifrc_fdrs,VOLUNTEERS,40[04],2020.*\n/gm, '')
  )
  const said = await into(
    'SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE\nVOLUNTEERS,404,2020,9100\nVOLUNTEERS,404,2021,9200\nVOLUNTEERS,400,2022,1\n'
  )
  expect(said).toContain('0 rows changed, 4 added')
  expect(table()).toContain('ifrc_fdrs,VOLUNTEERS,400,2020,_T,_T,_T,_T,,O,no_figure_here,')
  expect(table()).not.toContain('400,2021')
})

it('writes nothing where it only checks, and nothing where anything is wrong', async () => {
  const before = table()
  expect(await into('SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE\nVOLUNTEERS,404,2020,1\n', { isCheck: true })).toContain(
    'nothing was written: --check'
  )
  const wrong = 'SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE\nVOLUNTERS,404,2020,1\n'
  await expect(into(wrong)).rejects.toThrow(
    'VOLUNTERS is no indicator that ifrc_fdrs publishes: did you mean VOLUNTEERS?'
  )
  await expect(into(wrong.replace('404', '999'))).rejects.toThrow('999')
  await expect(into(wrong, { dataset: 'none' })).rejects.toThrow('no dataset none: its folder stands in data/datasets')
  expect(table()).toBe(before)
})

it('makes the same release of its own figures, exported as SDMX-CSV, imported and built', async () => {
  const shipped = join(import.meta.dirname, '../data')
  cpSync(shipped, data, {
    recursive: true,
    filter: (path) => !/data\/(built|releases|archive|own|wording|private)$|\.ts$/.test(path),
  })
  const { release } = buildDatabase({ from: data, to: join(folder, 'built') })
  const db = openDatabase(currentRelease(join(folder, 'built/current')))
  const { ask, close } = await serveSample({ db, release, assets: join(folder, 'not-built') })
  for (const dataset of ['ifrc_fdrs', 'sdg_index', 'japan_time_use', 'uk_nations']) {
    const [{ text, status }] = [await ask(`/sdmx/data/dataflow/VFG/VOLUNTEERING/~?c[DATASET]=${dataset}`, csv)]
    expect(status).toBe(200)
    const observations = join(data, 'datasets', dataset, 'observations.csv')
    const [head] = readFileSync(observations, 'utf8').split('\n')
    writeFileSync(observations, `${head}\n`)
    expect(await into(text, { dataset })).toContain(', 0 the same, 0 not in the file')
  }
  await close()
  expect(buildDatabase({ from: data, to: join(folder, 'again') }).release).toBe(release)
})

const csv = { accept: 'application/vnd.sdmx.data+csv;version=2.0.0' }
