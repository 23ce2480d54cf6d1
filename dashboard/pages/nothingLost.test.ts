import { existsSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createContext } from '../../api/context.ts'
import { fittedView } from '../../api/models/fittedView.ts'
import { createCaller } from '../../api/router.ts'
import { serveSample } from '../../api/sample/serveSample.ts'
import { wordingIn } from '../../api/wordingIn.ts'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { sampleSize } from '../../data/sample/sampleSize.ts'
import {
  fittedView as arranged,
  questionOf,
  readView,
  shownSelection,
  unarranged,
} from '../../data/structure/askedView.ts'
import { areaLevels, type Language, languages } from '../../data/structure/codelists.ts'
import { type Line, lineKey } from '../../data/structure/line.ts'
import type { PictureView } from '../../data/structure/pictureViews.ts'
import { parseRawSearch, stringifyRawSearch } from '../../data/structure/rawSearch.ts'
import { foundCodes, isSearchable } from '../../data/structure/searchEntry.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { codesOf, isListParameter, readAddress, writeAddress } from '../../data/structure/selectionAddress.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import type { ShownTable } from '../../data/structure/shownTable.ts'
import { mended } from '../../data/wording/mended.ts'
import { createTable } from '../../data/wording/table/shownTable.ts'
import { tableSayOf } from '../../data/wording/table/tableSayOf.ts'

const pointer = 'data/built/current'
/** Pages, answers and files show as many lines of a series. */
const mostLines = 3000

describe.runIf(existsSync(pointer))('page, API and file of the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const ctx = createContext(db)
  const api = createCaller(ctx)
  const { release } = await api.release.current()
  const { ask, close } = await serveSample({ db, release, assets: 'dist/not-built', settings: { rateLimit: 0 } })
  afterAll(close)
  const known = {
    series: await api.series.list({ language: 'en' }),
    areas: await api.areas.list({ language: 'en', levels: [...areaLevels] }),
    groups: await api.areas.groups({ language: 'en' }),
  }
  const { meanings } = await ctx.codes()
  /** An address as a page reads it, asks the server and arranges what it gets. */
  const readPage = async (view: PictureView, address: string) => {
    const read = readView(address)
    const asked = { ...read, selection: { ...read.selection, view } }
    const { isMeasureGiven, ...selection } = questionOf(asked)
    return arranged(asked, await fittedView(ctx, { selection, isMeasureGiven }))
  }

  it('agree on rows, reasons and refusals of random addresses', async () => {
    const count = sampleSize(300)
    const addresses = fc.sample(anyAddress(known), { numRuns: count, seed: 2016 })
    const seen = { refused: 0, rows: 0 }
    for (const { address, language } of addresses) {
      const page = await readPage('table', address)
      const refused = await refusals(address)
      const isRefused = page.problems.length > 0 || readAddress(address).selection.series.length === 0
      expect(refused.length > 0, address).toBe(isRefused)
      if (isRefused) {
        seen.refused++
        for (const { parameter, given } of page.problems.filter((problem) => isListParameter(problem.parameter)))
          for (const code of codesOf(given)
            .filter((one) => /^[\w-]{1,39}$/.test(one))
            .slice(0, 3))
            expect(
              refused.filter((one) => one.parameter === parameter).map(({ message }) => message),
              `${address}: ${parameter} ${code}`
            ).toContainEqual(expect.stringContaining(code))
        const named = new Set(page.problems.map(({ parameter }) => parameter))
        const unnamed = refused.filter(({ parameter }) => !named.has(parameter) && parameter !== 'series')
        expect(unnamed, address).toEqual([])
        await keepsEveryGoodCode(address)
      }
      seen.rows += await agreeOnRows(page.selection, language)
    }
    // Addresses that show nothing, or are all refused, would prove nothing.
    expect(seen.refused).toBeGreaterThan(count / 5)
    expect(seen.refused).toBeLessThan(count * 0.8)
    expect(seen.rows).toBeGreaterThan(6 * count)
  }, 300_000)

  /** The nearest good address keeps all codes that are good, and nothing in it is refused any more. */
  async function keepsEveryGoodCode(address: string) {
    const first = await readPage('table', address)
    let search = parseRawSearch(address)
    for (let at = 0; at < 30; at++) {
      const [problem] = (await readPage('table', stringifyRawSearch(search))).problems
      if (!problem) break
      search = mended(problem, search, meanings)
    }
    const last = await readPage('table', stringifyRawSearch(search))
    expect(last.problems, address).toEqual([])
    const given = readAddress(address).selection
    for (const parameter of ['series', 'areas', 'group', 'goal'] as const) {
      const good = first.selection[parameter].filter((code) => (given[parameter] as string[]).includes(code))
      expect(last.selection[parameter], `${address}: ${parameter}`).toEqual(expect.arrayContaining(good))
    }
  }

  /** What is wrong with an address by the API; the file must say the same. */
  async function refusals(address: string): Promise<{ parameter: string; message: string }[]> {
    const plain = await ask(`/api/observations?${address}`)
    const file = await ask(`/download/observations.csv?${address}`)
    expect([plain.status, file.status], `${address}: ${plain.text.slice(0, 300)}`).toEqual(
      plain.status === 200 ? [200, 200] : [400, 400]
    )
    if (plain.status === 200) return []
    const { problems } = JSON.parse(plain.text).error
    expect(JSON.parse(file.text).detail.split('\n'), address).toEqual(
      problems.map((one: { message: string }) => one.message)
    )
    return problems
  }

  /** What the page shows stands in the API and the file of the address that the page writes, row for row. */
  async function agreeOnRows(selection: Selection, language: Language): Promise<number> {
    const chosen = selection.series.map((code) => known.series.find(({ series }) => series === code)!)
    const address = `${writeAddress(shownSelection(selection, chosen))}&language=${language}`
    const { table, isCut } = await pageOf(selection, language)
    const shown = table.rows.flatMap(({ lines }) => lines.map(lineOf))
    const plain = await ask(`/api/observations?${address}`)
    expect(plain.status, `${address}: ${plain.text.slice(0, 200)}`).toBe(200)
    const { lines, total, cut } = JSON.parse(plain.text).data
    const file = await ask(`/download/observations.csv?${address}`)
    expect(file.status, address).toBe(200)
    const rows: Record<string, string>[] = parse(file.text, { columns: true, bom: true })
    expect(rows.length, address).toBe(total * (selection.endPeriod - selection.startPeriod + 1))
    if (isCut || cut) return 0
    expect(lines.map(lineOf), address).toEqual(shown)
    expect(rows.map(rowOf), address).toEqual(shown.flatMap(rowsOfLine))
    return shown.length
  }

  async function pageOf(selection: Selection, language: Language) {
    const views = await Promise.all(
      selection.series.map(async (code) => {
        const series = await api.series.byCode({ language, series: code })
        const view = await api.observations.view({ ...unarranged(seriesSelection(selection, series)), language })
        return { view, series }
      })
    )
    const names = new Map(views.flatMap(({ view }) => Object.entries(view.names)))
    const reader = { wording: wordingIn(language), names }
    const { text } = selection
    const asked = { text, language, kind: ['area', 'series'] as ['area', 'series'], most: 1000 }
    const found = isSearchable(text) ? foundCodes(await api.search.find(asked)) : undefined
    const table = createTable({ selection, views, reader, say: tableSayOf(language) })({ ...selection, found })
    return { table, views, isCut: views.some(({ view }) => view.cut || view.lines.length >= mostLines) }
  }

  describe('say the same of', () => {
    const told = (address: string, view: PictureView = 'table') => readPage(view, address)
    const cells = async (address: string, view: PictureView = 'table') => {
      const { selection, problems } = await told(address, view)
      expect(problems, address).toEqual([])
      await agreeOnRows(selection, 'en')
      const { table } = await pageOf(selection, 'en')
      return table.rows.flatMap(({ lines }) => lines)
    }
    const in2018 = (lines: readonly Line[]) =>
      lines.map(({ refArea, goal, cells }) => {
        const cell = cells.find(({ timePeriod }) => timePeriod === 2018)!
        return [refArea, goal, cell.obsValue ?? cell.missingReason]
      })

    it('a Goal: where a series has figures by Goal it chooses them, for page and API alike', async () => {
      expect(in2018(await cells('series=CS_PROJECTS_DIRECT&goal=13&areas=040,276'))).toEqual([
        ['040', '13', 10],
        ['276', '13', 9],
      ])
      expect(in2018(await cells('series=CS_PROJECTS_DIRECT&goal=13&areas=004'))).toEqual([
        ['004', '13', 'no_figure_here'],
      ])
      expect((await cells('series=CS_PROJECTS_DIRECT&areas=040', 'lines')).map(({ goal }) => goal)).toHaveLength(17)
      expect((await told('series=CS_PROJECTS_DIRECT', 'lines')).selection.goal).toEqual(['1'])
      expect((await told('series=CS_PROJECTS_INDIRECT')).selection.goal).toEqual(['1'])
      expect((await told('series=SDG_INDEX_GOAL_SCORE')).selection.goal).toEqual([])
      const coverage = await api.coverage.bySeries({ series: 'CS_PROJECTS_DIRECT', startPeriod: 2018, endPeriod: 2018 })
      expect(coverage[0]!.reporters).toBeGreaterThan(50)
    })

    it('a Goal that only chooses among series: the rows of the series named do not depend on it', async () => {
      const rows = async (address: string) => (await cells(address)).map(lineOf)
      expect(await rows('series=VOLUNTEERS&areas=404,400&goal=14&theme=measurement&tags=publisher')).toEqual(
        await rows('series=VOLUNTEERS&areas=404,400')
      )
    })

    it('series for the world or regions: they open on their own areas, with figures', async () => {
      const first = await Promise.all(known.series.map(({ series }) => told(`series=${series}`, 'lines')))
      const own = known.series.filter((_, at) => first[at]!.selection.areas[0] !== '404')
      expect(own.map(({ series }) => series)).toEqual(
        expect.arrayContaining(['UN_VOLUNTEERS', 'VNR_COUNT', 'PEACE_CORPS_SHARE_HEALTH', 'AMERICORPS_FORMAL_RATE'])
      )
      expect(own.length).toBeGreaterThanOrEqual(30)
      for (const { series } of known.series) {
        const isThere = (lines: readonly Line[]) =>
          lines.some((line) => line.cells.some(({ obsValue }) => obsValue !== null))
        const all = await api.observations.view({ series: [series], show: 'with_values' })
        const lines = await cells(`series=${series}`, 'lines')
        expect([series, isThere(lines)]).toEqual([series, isThere(all.lines)])
      }
    }, 60_000)

    it('areas that such a series lacks: they stay, with the reason', async () => {
      expect(in2018(await cells('series=UN_VOLUNTEERS&areas=404,001'))).toEqual([
        ['404', '_T', 'no_figure_here'],
        ['001', '_T', expect.any(Number)],
      ])
      expect(in2018(await cells('series=UN_VOLUNTEERS&group=LDC')).length).toBe(45)
    })

    it('a breakdown that a series lacks: the page shows the rest and names it, API and file refuse it', async () => {
      const { selection, problems } = await told('series=VOLUNTEERS&areas=404&sex=F')
      expect([selection.sex, problems.map(({ parameter, given }) => [parameter, given])]).toEqual([
        ['_T'],
        [['sex', 'F']],
      ])
      expect(await refusals('series=VOLUNTEERS&areas=404&sex=F')).toEqual([
        { parameter: 'sex', message: 'sex: VOLUNTEERS has no F: ask for _T' },
      ])
      const beside = await cells('series=AMERICORPS_FORMAL_RATE,VOLUNTEERS&areas=840&sex=F')
      expect(beside.map((line) => [line.series, line.sex])).toEqual([
        ['AMERICORPS_FORMAL_RATE', 'F'],
        ['VOLUNTEERS', 'F'],
      ])
      expect(beside[1]!.cells.map(({ missingReason }) => missingReason)).not.toContain(null)
    })

    it('a breakdown that one area lacks: its row is there, with the reason', async () => {
      const lines = await cells('series=VOLUNTEER_RATE&areas=400&volunteerType=ORG')
      expect(lines.map(({ refArea, volunteerType }) => [refArea, volunteerType])).toEqual([['400', 'ORG']])
    })

    it('lists given twice, one bad code beside good ones, and what link trackers add', async () => {
      expect((await cells('series=VOLUNTEERS&areas=404&areas=400')).map(({ refArea }) => refArea)).toEqual([
        '400',
        '404',
      ])
      expect(await cells('series=VOLUNTEERS&areas=404&utm_source=mail&fbclid=1')).toHaveLength(1)
      const { selection, problems } = await told('series=VOLUNTEERS&areas=404,UA,999,400')
      expect([selection.areas, problems.map(({ given }) => given)]).toEqual([
        ['404', '400'],
        ['UA', '999'],
      ])
      expect((await refusals('series=VOLUNTEERS&areas=404,UA,999,400')).map(({ message }) => message)).toEqual([
        expect.stringContaining('UA: did you mean 804 (Ukraine)?'),
        'no area 999: /api/areas names them all',
      ])
    })

    it.each([
      ['UA', '804'],
      ['PK', '586'],
      ['ES', '724'],
      ['SE', '752'],
      ['Burma', '104'],
      ['ivorycoast', '384'],
      ['Заир', '180'],
      ['土耳其', '792'],
      ['تركيا', '792'],
      ['vietnam', '704'],
    ])('the area that %s means, in address, search and table', async (given, code) => {
      const search = { series: 'VOLUNTEERS', areas: `404,${given}` }
      const { problems } = await told(stringifyRawSearch(search))
      expect(mended(problems[0]!, search, meanings)).toEqual({ series: 'VOLUNTEERS', areas: `404,${code}` })
      const [said] = await refusals(stringifyRawSearch(search).slice(1))
      expect(said!.message).toContain(`did you mean ${code} (`)
      for (const language of languages) {
        const { hits } = await api.search.find({ text: given, language, kind: ['area'] })
        expect([language, hits[0]?.code]).toEqual([language, code])
      }
      const rows = await cells(`series=VOLUNTEERS&text=${encodeURIComponent(given)}`)
      expect(rows.map(({ refArea }) => refArea)).toContain(code)
    })

    it.each(['405', 'KEM', 'XK', 'Atlantis'])('%s, which is no area and is taken for none', async (given) => {
      const search = { series: 'VOLUNTEERS', areas: `404,${given}` }
      const { problems } = await told(stringifyRawSearch(search))
      expect(mended(problems[0]!, search, meanings)).toEqual({ series: 'VOLUNTEERS', areas: '404' })
      expect((await refusals(`series=VOLUNTEERS&areas=404,${given}`))[0]!.message).not.toContain('did you mean')
      expect((await ask(`/api/areas/${given}`)).text).not.toContain('did you mean')
    })

    it('a release that is not known: the ones that are', async () => {
      const address = 'series=VOLUNTEERS&areas=404&release=2020.1-000000000000'
      expect((await told(address)).problems).toEqual([expect.objectContaining({ parameter: 'release' })])
      for (const path of ['/api/observations', '/download/observations.csv']) {
        const { status, text } = await ask(`${path}?${address}`)
        expect([status, JSON.parse(text).detail]).toEqual([
          404,
          `release: no release 2020.1-000000000000 here: this server answers from ${release}`,
        ])
      }
    })

    it.each(languages)('the foot of the rows shown, in page, clipboard and file (%s)', async (language) => {
      const { selection } = await told(
        'series=VOLUNTEERS&text=guinea&startPeriod=2020&endPeriod=2020&columns=name,2020'
      )
      const { table } = await pageOf(selection, language)
      const foot = ({ foot }: Pick<ShownTable, 'foot'>) => foot.map(({ cells }) => cells[1]!)
      expect([table.rows.length, foot(table).map(({ value }) => value)]).toEqual([4, [null, 3, 6950]])
      expect(foot(table)[0]!.text.match(/\d+/g)!.map(Number).sort()).toEqual([3, 4])
      const address = `${writeAddress(selection)}&language=${language}&shape=as_shown`
      const { text } = await ask(`/download/observations.csv?${address}`)
      const rows: string[][] = parse(text, { bom: true })
      expect([rows.length - 1, rows.at(-1)![1]]).toEqual([4 + 3, '6950'])
    })
  })

  it('give every line of a large file whose rows do not all stand in the release', async () => {
    for (const address of [
      'series=VOLUNTEER_RATE&volunteerType=ORG,DIRECT&sex=_T&age=_T,Y15T24',
      'series=CS_PROJECTS_DIRECT',
    ]) {
      const { text } = await ask(`/download/observations.csv?${address}`)
      const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
      const { total } = JSON.parse((await ask(`/api/observations?${address}`)).text).data
      expect([address, rows.length]).toEqual([address, total * 5])
      expect(rows.filter((row) => (row.obs_value === '') === (row.missing_reason === ''))).toEqual([])
    }
  })
})

type Said = [key: string, cells: unknown[][]]

const lineOf = (line: Line): Said => [
  lineKey(line),
  line.cells.map((cell) => [
    ...[cell.timePeriod, cell.obsValue, cell.measureValue, cell.obsStatus, cell.missingReason],
    cell.flags.join(' '),
  ]),
]
const rowsOfLine = ([key, cells]: Said) => cells.map((cell) => [key, ...cell.map((one) => String(one ?? ''))])
const rowOf = (row: Record<string, string>) => [
  ['series', 'ref_area', 'sex', 'age', 'volunteer_type', 'goal'].map((column) => row[column]).join(' '),
  ...['time_period', 'obs_value', 'measure_value', 'obs_status', 'missing_reason', 'flag'].map((column) => row[column]),
]

interface Codes {
  series: readonly { series: string }[]
  areas: readonly { refArea: string }[]
  groups: readonly { areaGroup: string }[]
}

/** Addresses as people write them: whole, misspelt, contradictory, repeated, passed on by others. */
function anyAddress({ series, areas, groups }: Codes) {
  const some = (codes: readonly string[], most: number) =>
    fc.shuffledSubarray([...codes], { minLength: 1, maxLength: most })
  const rarely = <One>(one: fc.Arbitrary<One>) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.constant([] as One[]) },
      one.map((it) => [it])
    )
  const maybe = <One>(one: fc.Arbitrary<One>) =>
    fc.oneof(
      fc.constant([] as One[]),
      one.map((it) => [it])
    )
  const list = (good: readonly string[], bad: readonly string[], most: number) =>
    fc.tuple(some(good, most), rarely(fc.constantFrom(...bad))).map((codes) => codes.flat().join(','))
  const codes = areas.map(({ refArea }) => refArea)
  const byName = series.map((one) => one.series)
  const part = (name: string, value: fc.Arbitrary<string>) => value.map((text) => `${name}=${encodeURIComponent(text)}`)
  const year = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 2014, max: 2021 }).map(String) },
    fc.constantFrom('20x6', '1900', '16')
  )
  return fc.record({
    language: fc.constantFrom(...languages),
    address: fc
      .tuple(
        part('series', list(byName, ['VOLUNTERS', 'volunteers', 'QUITE_OTHER', '-'], 3)).map((one) => [one]),
        fc.oneof(
          {
            weight: 3,
            arbitrary: part('areas', list(codes, ['405', 'KEN', 'UA', 'kenya', '76', ' ', 'ZZ-99'], 8)).map((one) => [
              one,
            ]),
          },
          {
            weight: 1,
            arbitrary: part(
              'group',
              list(
                groups.map((one) => one.areaGroup),
                ['LCD', '035', 'asia'],
                2
              )
            ).map((one) => [one]),
          }
        ),
        rarely(
          part(
            'areas',
            some(codes, 2).map((one) => one.join(','))
          )
        ),
        rarely(part('goal', list(['1', '3', '13', '17'], ['18', '3.10', 'x'], 2))),
        rarely(part('theme', fc.constantFrom('trends', 'measurement', 'trend'))),
        rarely(part('startPeriod', year)),
        rarely(part('endPeriod', year)),
        rarely(part('sex', list(['_T', 'F', 'M'], ['f', 'female'], 2))),
        rarely(part('age', list(['_T', 'Y15T24'], ['Y15T25'], 2))),
        rarely(part('volunteerType', list(['_T', 'ORG', 'DIRECT'], ['org'], 2))),
        rarely(part('measure', fc.constantFrom('value', 'per_1000', 'index', 'per1000'))),
        rarely(part('measure', fc.constantFrom('value', 'index'))),
        maybe(part('sort', list(['name', '-name', '2018', '-2020', 'change'], ['2031', 'size'], 2))),
        rarely(part('columns', list(['name', '2018', '2019', 'change'], ['2030', 'colour'], 3))),
        maybe(part('show', fc.constantFrom('all', 'with_values'))),
        rarely(part('across', fc.constantFrom('years', 'series', 'areas'))),
        rarely(part('status', list(['A', 'O', 'E', 'jump'], ['Z'], 2))),
        rarely(part('text', fc.constantFrom('guinea', 'north korea', 'unitedstates', 'كينيا', 'zzz'))),
        rarely(part('tags', list(['publisher', 'thematic'], ['other'], 1))),
        rarely(fc.constantFrom('utm_source=mail', 'fbclid=abc', 'gclid=1')),
        rarely(fc.constantFrom('colour=red', 'area=404', 'Sort=name', 'sex=', 'areas='))
      )
      .map((parts) => parts.flat().join('&')),
  })
}
