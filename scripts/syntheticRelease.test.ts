import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../api/context.ts'
import { askHere } from '../api/rendering/askHere.ts'
import { drawPicture } from '../api/rendering/drawPicture.ts'
import type { CreateDrawing, CreateRenderer } from '../api/rendering/renderPage.ts'
import { operations } from '../api/rest/operations.ts'
import { unpack } from '../api/sample/readFiles.ts'
import { serveSample } from '../api/sample/serveSample.ts'
import { filledViews } from '../dashboard/browser/views.ts'
import { digestOf } from '../data/archive/fileDigest.ts'
import { camelCase } from '../data/columnNames.ts'
import { currentRelease, openDatabase } from '../data/database.ts'
import { languages } from '../data/structure/codelists.ts'
import { dimensionNames, dimensions } from '../data/structure/dimensionCodes.ts'
import { fileEndings } from '../data/structure/fileFormats.ts'
import { observation } from '../data/structure/observation.ts'
import { site } from '../data/structure/site.ts'
import { exportTables } from './exportTables.ts'
import { askEvery } from './fuzz/askEvery.ts'
import { syntheticRelease } from './syntheticRelease.ts'

const pointer = 'data/built/current'
const built = resolve('dist/rendering/renderPage.js')
const folder = mkdtempSync(join(tmpdir(), 'synthetic-'))
const observations = 20_000
afterAll(() => rmSync(folder, { recursive: true }))

describe.runIf(existsSync(pointer))('a release of made-up figures', () => {
  const make = (name: string, seed = 1) =>
    syntheticRelease({ from: currentRelease(pointer), to: join(folder, name), observations, seed })
  let made: ReturnType<typeof make>
  beforeAll(() => {
    made = make('one')
  }, 120_000)

  it('is the same to the byte for the same seed, another for another, and says what it is in its name', () => {
    const [again, other] = [make('again'), make('other', 2)]
    expect(again.release).toBe(made.release)
    expect(digestOf(again.file)).toBe(digestOf(made.file))
    expect(other.release).not.toBe(made.release)
    expect(digestOf(other.file)).not.toBe(digestOf(made.file))
    expect(made.release).toMatch(/^\d{4}\.\d+-[0-9a-f]{12}-synthetic$/)
    expect(readdirSync(join(folder, 'one')).sort()).toEqual(
      ['.one-at-a-time', 'current', ...['', '.sha256'].map((end) => `volunteering-${made.release}.sqlite${end}`)].sort()
    )
  }, 120_000)

  it('has as many observations as were asked for, each as the schema has it, of every series, year, level and breakdown', () => {
    const sqlite = new Sqlite(made.file, { readonly: true })
    const rows = sqlite.prepare('select * from observation').all() as Record<string, unknown>[]
    expect(rows.length).toBe(observations)
    for (const row of rows)
      observation.parse(Object.fromEntries(Object.entries(row).map(([column, value]) => [camelCase(column), value])))
    expect(sqlite.pragma('foreign_key_check')).toEqual([])
    const counted = (sql: string) => sqlite.prepare(sql).pluck().get()
    expect(counted('select count(distinct time_period) from observation')).toBe(5)
    expect(counted('select count(*) from series where series not in (select series from observation)')).toBe(0)
    for (const name of dimensionNames)
      expect([name, counted(`select count(distinct ${dimensions[name].column}) from observation`)]).toEqual([
        name,
        name === 'goal' ? 1 : dimensions[name].codes.length,
      ])
    const depths = sqlite.prepare(
      `select distinct case when b.level = 'country' then 1 else 2 end from observation
       join geographic_area a using (ref_area) join geographic_area b on b.ref_area = a.parent order by 1`
    )
    expect(depths.pluck().all()).toEqual([1, 2])
    for (const kind of [
      'obs_value <> round(obs_value)',
      'lower is not null',
      'flag is not null',
      'missing_reason is not null',
    ])
      expect([kind, counted(`select count(*) > 0 from observation where ${kind}`)]).toEqual([kind, 1])
    sqlite.close()
  })

  it('lends no invented figure a publisher’s name, address or survey', () => {
    const sqlite = new Sqlite(made.file, { readonly: true })
    const counted = (sql: string) => sqlite.prepare(sql).pluck().get()
    expect(
      counted("select count(*) from observation where source not like 'made up%' or survey not like 'MADE_UP%'")
    ).toBe(0)
    expect(counted('select count(*) from source where address is not null or survey is not null')).toBe(0)
    expect(
      counted("select count(*) from dataset_text where language = 'en' and title not like 'Made-up figures%'")
    ).toBe(0)
    expect(
      counted("select count(*) from geographic_area where level = 'subnational' and ref_area not like '__-X%'")
    ).toBe(0)
    sqlite.close()
  })

  it('goes out as no tables, from which a release for everybody could be built', () => {
    expect(() => exportTables(made.file, join(folder, 'tables'))).toThrow(
      'holds made-up figures and goes out as no tables'
    )
    expect(existsSync(join(folder, 'tables'))).toBe(false)
  })

  it.runIf(existsSync(built) && existsSync('dist/fonts'))(
    'says so on every page and in every file, in its name as in what it holds',
    async () => {
      const { ask, close } = await serve(made)
      const views = filledViews.filter(({ page }, at) => filledViews.findIndex((one) => one.page === page) === at)
      expect(views.map(({ page }) => page).sort()).toEqual(site.map(({ path }) => path).sort())
      const words = languages.map((language) => wordsOf(language)['marked.synthetic'])
      for (const { address } of views)
        for (const [at, language] of languages.entries()) {
          const { text, headers } = await ask(`/${language}${address}`)
          const banner = /<p class="marked" role="note"><strong>(.*?)<\/strong><\/p>/.exec(text)?.[1]
          expect([address, text.slice(0, banner ? 0 : 300), banner]).toEqual([address, '', words[at]])
          expect([address, headers['x-robots-tag'], headers.publication]).toEqual([
            address,
            'noindex, nofollow',
            'synthetic',
          ])
        }
      expect((await ask('/marked.css')).text).toContain('@media print')
      expect((await ask('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n')

      const view = 'series=VOLUNTEERS&areas=404,KE-X1,KE-X11'
      const endings = [...fileEndings, 'metadata.json', 'csv-metadata.json', 'datapackage.json', 'do', 'sps']
      const files = [
        ...endings.map((ending) => `/download/observations.${ending}?${view}`),
        ...fileEndings.map((ending) => `/download/observations.${ending}?${view}&shape=as_shown`),
        ...['csv', 'zip', 'csv-metadata.json', 'datapackage.json', 'do', 'sps'].map(
          (ending) => `/download/release.${ending}`
        ),
        ...['csv', 'xlsx', 'parquet'].map((ending) => `/api/areas.${ending}`),
        '/sdmx/data/dataflow/VFG/VOLUNTEERING/+/*.VOLUNTEERS.404?format=csv',
      ]
      for (const address of files) {
        const { status, headers, body } = await ask(address)
        const name = /filename="(.*)"/.exec(headers['content-disposition'] ?? '')?.[1]
        const content = /zip|xlsx/.test(address) ? Object.values(unpack(body)).join('\n') : body.toString('latin1')
        expect([address, status, name, /synthetic|made.up/i.test(content), headers.publication]).toEqual([
          ...[address, 200, expect.stringMatching(/^synthetic_.*-synthetic/), true, 'synthetic'],
        ])
      }
      const others = [
        ...operations.map(({ example }) => `/api${example}`),
        ...['/picture/en/explore.svg?', '/embed/en/explore?'].map((address) => `${address}${view}`),
        ...['/sdmx/structure/dataflow/VFG', '/sdmx/data/dataflow/VFG/VOLUNTEERING/+/*.VOLUNTEERS.404', '/catalog'],
        ...['/catalog/ilostat', '/health', '/ready'],
      ]
      for (const address of others) {
        const { status, headers, text } = await ask(address)
        expect([address, headers.publication]).toEqual([address, 'synthetic'])
        if (status === 200) expect([address, /synthetic/.test(text)]).toEqual([address, true])
        else expect([address, status]).toEqual([address, expect.toSatisfy((one: number) => one === 400 || one === 404)])
      }
      const png = await ask(`/picture/en/explore.png?${view}`)
      expect([png.status, png.headers.publication]).toEqual([200, 'synthetic'])
      await close()
    },
    300_000
  )

  it('answers every page, question, file and picture, and each with every filter, without a fault of the server', async () => {
    const { address, close } = await serve(made)
    // Some of each kind: that every address is answered is asked of the shipped release.
    const asked = await askEvery({ origin: address, isAsked: (_path, at) => at % 24 === 0 })
    expect(asked.filter(({ wrong }) => wrong)).toEqual([])
    expect(asked.filter(({ status }) => status === 200).length).toBeGreaterThan(asked.length / 4)
    await close()
  }, 900_000)

  async function serve({ file, release }: ReturnType<typeof make>) {
    const db = openDatabase(file)
    const ask = askHere(createContext(db))
    const { createRenderer, createDrawing } = existsSync(built)
      ? ((await import(built)) as { createRenderer: CreateRenderer; createDrawing: CreateDrawing })
      : {}
    const drawn = createRenderer && {
      render: createRenderer(ask),
      draw: drawPicture(createDrawing!(ask), 'dist/fonts'),
      fonts: 'dist/fonts',
    }
    const sample = await serveSample({ db, release, assets: 'dist/dashboard', settings: { ...drawn, rateLimit: 0 } })
    return {
      ...sample,
      async close() {
        await sample.close()
        await db.destroy()
      },
    }
  }
})

const wordsOf = (language: string) => JSON.parse(readFileSync(`api/page/messages/${language}.json`, 'utf8'))

describe('the command', () => {
  const run = (...given: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/syntheticRelease.ts', ...given], { encoding: 'utf8' })

  it.each([
    [[], '--observations: nothing was given, expected a whole number from 5000 to 1000000000\n'],
    [['--observations', '1e6'], '--observations: found 1e6, expected a whole number from 5000 to 1000000000\n'],
    [['--observations', '5000', '--seed', 'x'], '--seed: found x, expected a whole number from 0 to 2147483647\n'],
    [['--rows', '5000'], 'not understood: --rows 5000: give --observations, --seed, --to, each with its value\n'],
    [['--observations', '5000', '--to', 'package.json'], 'package.json is a file: name a folder\n'],
  ])('refuses %j in one sentence', (given, said) => {
    const { status, stderr } = run(...given)
    expect([status, stderr]).toEqual([1, expect.stringContaining(said)])
    expect(stderr.trim().split('\n').length).toBe(1)
  })

  it.runIf(existsSync(pointer))('writes nothing beside a release that is served to readers', () => {
    const { status, stderr } = run('--observations', '5000', '--to', 'data/built')
    expect([status, stderr]).toEqual([1, expect.stringContaining('which is not made up: name another folder')])
  })
})
