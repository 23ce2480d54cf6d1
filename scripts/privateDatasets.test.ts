import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../api/context.ts'
import { sitePaths } from '../api/page/siteMap.ts'
import { askHere } from '../api/rendering/askHere.ts'
import { drawPicture } from '../api/rendering/drawPicture.ts'
import type { CreateDrawing, CreateRenderer } from '../api/rendering/renderPage.ts'
import { type Answer, serveSample } from '../api/sample/serveSample.ts'
import { openDatabase } from '../data/database.ts'
import { languages } from '../data/structure/codelists.ts'
import { type BuiltRelease, buildReleases } from './buildDatabase.ts'
import { importOwn } from './importOwn.ts'
import { lockName } from './oneAtATime.ts'

/** A word that stands in nothing of ours, and a figure. */
const marker = /zyxw|41[.,]4142/i
const built = resolve('dist/rendering/renderPage.js')
const folder = mkdtempSync(join(tmpdir(), 'private-'))
const data = join(folder, 'data')
const to = join(folder, 'built')
let releases: { public: BuiltRelease; private: BuiltRelease }
beforeAll(async () => {
  mkdirSync(data)
  for (const name of readdirSync('data').filter((one) => !['built', 'private'].includes(one)))
    symlinkSync(resolve('data', name), join(data, name))
  const file = join(folder, 'zyxw.csv')
  writeFileSync(
    file,
    'Country,Year,Sex,Zyxw rate (%)\nKenya,2018,Total,41.4142\nKenya,2019,Total,12.5\nJordan,2019,Total,14.5\n'
  )
  const mapping = {
    series: {
      code: 'ZYXW_RATE',
      name: 'Zyxw rate',
      definition: 'Of the Zyxw.',
      measured: 'volunteer_rate',
      goals: [{ goal: '13', reason: 'The Zyxw says so.' }],
    },
    dataset: { publisher: 'Zyxw office', title: 'Zyxw survey', licence: 'none', language: 'en' },
  }
  await importOwn({ file, data, mapping, isPrivate: true })
  const [open, closed] = buildReleases({ from: data, to })
  releases = { public: open!, private: closed! }
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** One after the other, as in life: a process renders the pages of one release. */
async function serveRelease({ file, release }: BuiltRelease) {
  const db = openDatabase(file)
  const context = createContext(db)
  const ask = askHere(context)
  const { createRenderer, createDrawing } = (await import(built)) as {
    createRenderer: CreateRenderer
    createDrawing: CreateDrawing
  }
  const draw = drawPicture(createDrawing(ask), 'dist/fonts')
  const settings = { render: createRenderer(ask), draw, fonts: 'dist/fonts', rateLimit: 0 }
  const sample = await serveSample({ db, release, assets: 'dist/dashboard', settings })
  return {
    ...{ context, release },
    get: sample.ask,
    async close() {
      await sample.close()
      await db.destroy()
    },
  }
}

const input = (value: object) => `?input=${encodeURIComponent(JSON.stringify(value))}`
/** Every kind of thing that a server gives. */
const addresses = [
  ...['en'].flatMap((language) =>
    [
      '',
      '/explore?areas=404',
      '/explore?series=ZYXW_RATE&areas=404',
      '/areas/KEN',
      '/goals',
      '/goals/13',
      '/data',
      '/measurement',
      '/search?text=zyxw',
      '/method',
    ].map((path) => `/${language}${path}`)
  ),
  ...['svg', 'png'].map((ending) => `/picture/en/explore.${ending}?series=ZYXW_RATE&areas=404`),
  ...['/picture/en/areas/KEN.svg', '/picture/fr/goals/13.svg', '/embed/en/explore?series=ZYXW_RATE&areas=404'],
  ...[
    '/api/areas/KEN',
    '/api/series',
    '/api/series/ZYXW_RATE',
    '/api/datasets',
    '/api/search?text=zyxw',
    '/api/goals/13',
    '/api/goals/evidence',
  ],
  ...[
    '/api/observations?series=ZYXW_RATE&areas=404',
    '/api/observations.csv?series=ZYXW_RATE&areas=404',
    '/api/areas/KEN.csv',
    '/api/openapi.json',
  ],
  ...['csv', 'json', 'xlsx', 'parquet', 'metadata.json'].map(
    (ending) => `/download/observations.${ending}?series=ZYXW_RATE&areas=404`
  ),
  ...[
    '/download/release.csv',
    '/download/release.zip',
    '/download/release.zip?licences=stated',
    '/sitemap.xml',
    '/robots.txt',
    '/health',
  ],
  `/trpc/search.find${input({ text: 'zyxw', language: 'en' })}`,
  `/trpc/series.list${input({ language: 'en' })}`,
  `/trpc/observations.view${input({ language: 'en', series: ['ZYXW_RATE'], areas: ['404'] })}`,
  `/trpc/models.explore${input({ language: 'en', search: 'series=ZYXW_RATE&areas=404' })}`,
  `/trpc/datasets.list${input({ language: 'en' })}`,
]

/** What an answer says, that of its parts too where it is a ZIP; what only repeats the question is no trace. */
function said({ body, headers }: Answer, address: string): string {
  const type = String(headers['content-type'])
  if (type.includes('zip') || type.includes('spreadsheet')) return unzipped(body)
  const text = body.toString(
    type.includes('text') || type.includes('json') || type.includes('xml') || type.includes('svg') ? 'utf8' : 'latin1'
  )
  return address.toLowerCase().includes('zyxw') ? text.replace(/zyxw(_rate)?(?! (?:rate|office|survey))/gi, '') : text
}

function unzipped(body: Buffer): string {
  const parts: string[] = []
  for (
    let at = body.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = body.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const [packed, nameLength, from] = [
      body.readUInt32LE(at + 20),
      body.readUInt16LE(at + 28),
      body.readUInt32LE(at + 42),
    ]
    const begin = from + 30 + body.readUInt16LE(from + 26) + body.readUInt16LE(from + 28)
    const part = body.subarray(begin, begin + packed)
    parts.push(
      body.toString('utf8', at + 46, at + 46 + nameLength),
      (body.readUInt16LE(at + 10) === 8 ? inflateRawSync(part) : part).toString('utf8')
    )
  }
  return parts.join('\n')
}

describe('private datasets', () => {
  it('change nothing of the release for everybody', () => {
    const current = readFileSync('data/built/current', 'utf8').trim()
    expect(`volunteering-${releases.public.release}.sqlite`).toBe(current)
    expect(releases.private.release).toMatch(/-private$/)
    expect(
      readdirSync(to)
        .filter((name) => !name.endsWith('.sha256') && name !== lockName)
        .sort()
    ).toEqual(
      [
        'current',
        'current-private',
        `volunteering-${releases.private.release}.sqlite`,
        `volunteering-${releases.public.release}.sqlite`,
      ].sort()
    )
  })

  it('are nowhere in what a server without the setting gives: pages, search, answers, files, package, pictures, maps', async () => {
    const { get, context, close } = await serveRelease(releases.public)
    const traces: string[] = []
    for (const address of addresses) {
      const answer = await get(address)
      if (marker.test(said(answer, address))) traces.push(address)
      expect([address, answer.headers['x-robots-tag']]).toEqual([address, undefined])
    }
    expect(traces).toEqual([])
    expect((await sitePaths(context)).filter((path) => marker.test(path))).toEqual([])
    const sqlite = readFileSync(join(to, `volunteering-${releases.public.release}.sqlite`), 'latin1')
    expect(marker.test(sqlite)).toBe(false)
    await close()
  }, 200_000)

  it('are there with it, and everything is marked as not for publication', async () => {
    const { get, close } = await serveRelease(releases.private)
    for (const address of addresses) {
      const { status, headers } = await get(address)
      expect([address, status < 500, headers['x-robots-tag'], headers.publication]).toEqual([
        address,
        true,
        'noindex, nofollow',
        'not-for-publication',
      ])
      expect([address, headers['cache-control']]).toEqual([address, expect.stringMatching(/^(private|no-store)/)])
      expect([address, headers['cache-control']]).toEqual([address, expect.not.stringMatching(/public|s-maxage/)])
    }
    const text = async (address: string) => (await get(address)).text
    expect(await text('/en/explore?series=ZYXW_RATE&areas=404')).toContain('Zyxw rate')
    expect(await text('/api/observations?series=ZYXW_RATE&areas=404')).toContain('41.4142')
    expect(unzipped((await get('/download/release.zip')).body)).toContain('Zyxw office')
    const words = 'Not for publication: this server holds private datasets.'
    for (const address of [
      '/en/areas/KEN',
      '/en/goals',
      '/en/search?text=a',
      '/picture/en/explore.svg?series=ZYXW_RATE&areas=404',
      '/embed/en/explore?areas=404',
      '/download/observations.json?series=ZYXW_RATE',
    ])
      expect([address, (await text(address)).includes(words)]).toEqual([address, true])
    expect(unzipped((await get('/download/observations.xlsx?series=ZYXW_RATE')).body)).toContain(words)
    for (const address of [
      '/download/observations.csv?series=ZYXW_RATE',
      '/download/release.csv',
      '/download/release.zip',
    ])
      expect((await get(address)).headers['content-disposition']).toContain('not-for-publication_')
    expect(await text('/robots.txt')).toBe('User-agent: *\nDisallow: /\n')
    const pages = await Promise.all(languages.map((language) => text(`/${language}/goals`)))
    expect(new Set(pages.map((page) => /<p class="marked".*?<\/p>/.exec(page)?.[0])).size).toBe(languages.length)
    await close()
  }, 200_000)

  it('leave nothing built behind them once they are taken away', () => {
    rmSync(join(data, 'private'), { recursive: true })
    buildReleases({ from: data, to })
    expect(readdirSync(to).filter((name) => name.includes('private'))).toEqual([])
  }, 120_000)
})
