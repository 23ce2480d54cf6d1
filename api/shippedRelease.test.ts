import { existsSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../data/database.ts'
import { goals, languages } from '../data/structure/codelists.ts'
import { createContext } from './context.ts'
import { createCaller } from './router.ts'
import { serveSample } from './sample/serveSample.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const api = createCaller(createContext(db))
  const { release } = await api.release.current()
  const { ask, close } = await serveSample({ db, release, assets: 'dist/not-built', settings: { rateLimit: 0 } })
  afterAll(close)

  it('answers about goals, series, areas and groups in all six languages', async () => {
    const counts = await Promise.all(
      languages.map(async (language) => [
        (await api.goals.list({ language })).length,
        (await api.series.list({ language })).length,
        (await api.areas.list({ language })).length,
        (await api.areas.groups({ language })).length,
      ])
    )
    expect(new Set(counts.map(String)).size).toBe(1)
    expect(counts[0]!.slice(0, 1)).toEqual([goals.length])
  })

  it('tells all that must be told of every series, in every language', async () => {
    const list = await api.series.list({ language: 'en' })
    // At a desk each series in one language and each language with several series; everywhere else all of them.
    const spoken = (at: number) => (process.env.CI ? languages : [languages[at % languages.length]!])
    for (const [at, { series }] of list.entries())
      for (const language of spoken(at)) {
        const { definition, source, tags, goals } = await api.series.byCode({ language, series })
        expect([series, language, definition.length > 0, source.publisher.length > 0, tags.length]).toEqual([
          series,
          language,
          true,
          true,
          goals.length,
        ])
      }
  })

  it('counts the reporters of the evidence, and in the table of a page as many', async () => {
    const years = await api.coverage.bySeries({ series: 'VOLUNTEERS' })
    expect(years.map(({ reporters, sum }) => [reporters, sum])).toEqual([
      [182, 11_672_989],
      [179, 13_694_010],
      [181, 12_951_236],
      [149, 10_793_785],
      [166, 14_228_913],
    ])
    const { lines } = await api.observations.view({ series: ['VOLUNTEERS'] })
    const shown = years.map((_, i) => lines.filter((line) => line.cells[i]!.obsValue !== null).length)
    expect(shown).toEqual(years.map(({ reporters }) => reporters))
  })

  it('gives Jordan 0.07 per 1,000 in 2019 and says why there is nothing for 2020', async () => {
    const { lines } = await api.observations.view({ series: ['VOLUNTEERS'], areas: ['400'], measure: 'per_1000' })
    expect(lines[0]!.cells[3]!.measureValue).toBeCloseTo(0.069, 3)
    expect(lines[0]!.cells[4]).toMatchObject({ measureValue: null, missingReason: 'not_reported' })
    expect(lines[0]!.change).toMatchObject({ startPeriod: 2016, endPeriod: 2019 })
  })

  it('hands over as a file what the page shows, row for row', async () => {
    const { lines } = await api.observations.view({ series: ['VOLUNTEERS'], group: ['ESCWA'], measure: 'per_1000' })
    const { text } = await ask('/download/observations.csv?series=VOLUNTEERS&group=ESCWA&measure=per_1000&language=ar')
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
    const shown = lines.flatMap(({ refArea, cells }) =>
      cells.map((cell) => [refArea, String(cell.timePeriod), String(cell.measureValue ?? '')])
    )
    expect(rows.map((row) => [row.ref_area, row.time_period, row.measure_value])).toEqual(shown)
    expect(rows.length).toBeGreaterThan(0)
  })

  it('describes the method of the surveys that a file holds, and of no others', async () => {
    const { text } = await ask('/download/observations.metadata.json?series=VOLUNTEER_RATE&areas=554&volunteerType=ORG')
    const { method } = JSON.parse(text).series[0] as { method: { source: string | null }[] }
    const { lines } = await api.observations.view({
      series: ['VOLUNTEER_RATE'],
      areas: ['554'],
      volunteerType: ['ORG'],
    })
    const inFile = new Set(lines.flatMap(({ cells }) => cells.map(({ source }) => source)))
    expect(method.filter(({ source }) => source !== null && !inFile.has(source))).toEqual([])
    expect(method.some(({ source }) => source !== null)).toBe(true)
  })

  it('describes a file of every series in every language', async () => {
    const list = await api.series.list({ language: 'en' })
    // At a desk each series in one language and each language with several series; everywhere else all of them.
    const spoken = (at: number) => (process.env.CI ? languages : [languages[at % languages.length]!])
    for (const [at, { series }] of list.entries())
      for (const language of spoken(at)) {
        const { status, text } = await ask(`/download/observations.metadata.json?series=${series}&language=${language}`)
        expect([series, language, status]).toEqual([series, language, 200])
        expect(JSON.parse(text)).toMatchObject({ release, language, series: [{ code: series }] })
      }
  }, 120_000)
})
