import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../api/context.ts'
import { sitePaths } from '../api/page/siteMap.ts'
import { askHere } from '../api/rendering/askHere.ts'
import { drawPicture } from '../api/rendering/drawPicture.ts'
import type { CreateDrawing, CreateRenderer } from '../api/rendering/renderPage.ts'
import { createServer } from '../api/server.ts'
import { currentRelease, openDatabase } from '../data/database.ts'
import { languages } from '../data/structure/codelists.ts'
import { pictureShapes, shapeNames } from '../data/structure/pictureShapes.ts'

const built = resolve('dist/rendering/renderPage.js')
const pointer = 'data/built/current'

describe.runIf(existsSync(pointer) && existsSync(built) && existsSync('dist/fonts'))('of the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const context = createContext(db)
  let server: Server
  let origin: string
  let release: string
  beforeAll(async () => {
    const ask = askHere(context)
    const { createRenderer, createDrawing } = (await import(built)) as {
      createRenderer: CreateRenderer
      createDrawing: CreateDrawing
    }
    const render = createRenderer(ask)
    const draw = drawPicture(createDrawing(ask), 'dist/fonts')
    release = (await context.release.current()).release
    const settings = { render, draw, fonts: 'dist/fonts', rateLimit: 0 }
    const app = createServer({ db, release, assets: 'dist/dashboard', logger: pino({ level: 'silent' }), settings })
    server = app.listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.close()
    await db.destroy()
  })
  const get = (path: string) => fetch(`${origin}${path}`)
  const wordsOf = (svg: string) =>
    svg
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replace(/[\u2066-\u2069\s]/g, '')

  it.each([
    ...['lines', 'bars', 'map', 'change', 'scatter'].map((view) => `explore.svg?view=${view}&areas=404,400`),
    ...['areas/JOR.svg', 'goals/3.svg', 'measurement.svg', 'measurement/missing.svg', 'series/VOLUNTEERS.svg'],
  ])('a chart stands at a plain address with source, release and address inside: %s', async (path) => {
    const answer = await get(`/picture/en/${path}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
    const svg = await answer.text()
    expect(svg).not.toMatch(/var\(|class=|paint-order|data-key/)
    const words = wordsOf(svg)
    expect(words).toContain('Source:')
    expect(words).toContain(release)
    expect(words).toContain(`${origin}/en/`)
    const [, view] = /(view=(?!lines)\w+)/.exec(path) ?? []
    if (view) expect(words).toContain(view)
  })

  it.each(['goals', 'goals.svg?group=145', 'practices'])('a table of shades does so too: %s', async (path) => {
    const svg = await (await get(`/picture/ru/${path.includes('.svg') ? path : `${path}.svg`}`)).text()
    expect(svg).not.toMatch(/var\(|class=/)
    // Each Goal at its column, and a number in every cell of every row.
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text!)
    for (let goal = 1; goal <= 17; goal++) expect(texts).toContain(String(goal))
    expect(texts.filter((text) => /^\d+$/.test(text)).length % 17).toBe(0)
    expect(wordsOf(svg)).toContain(release)
  })

  it.each(shapeNames)(
    'a heat map says of which years and what its numbers count, however little room it has: %s',
    async (shape) => {
      const words = wordsOf(await (await get(`/picture/en/goals.svg?shape=${shape}`)).text())
      expect(words).toContain('2016–2020')
      expect(words).toContain('Number:howmany')
    }
  )

  it('the picture of a group shows each member, whatever else the page draws sooner', async () => {
    const svg = await (await get('/picture/en/areas/ESCWA.svg')).text()
    expect(svg).toMatch(/>Lebanon</)
    expect(svg).toMatch(/>Oman</)
  })

  it('the overview’s map stands at the address of its language, with its finding', async () => {
    expect(wordsOf(await (await get('/picture/fr.svg')).text())).toContain('Médiane')
  })

  it.each(shapeNames)('it is drawn anew in each shape: %s', async (shape) => {
    const { width, height, density } = pictureShapes[shape]
    for (const [language, view] of [
      ['ar', 'lines'],
      ['zh', 'map'],
      ['ru', 'bars'],
      ['en', 'change'],
    ]) {
      const answer = await get(`/picture/${language}/explore.png?view=${view}&areas=404,400&shape=${shape}&theme=dark`)
      const png = Buffer.from(await answer.arrayBuffer())
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)]
      const wanted = [Math.round(width * density), height === undefined ? size[1] : Math.round(height * density)]
      expect([language, view, ...size.map((one, at) => Math.abs(one - wanted[at]!) <= 1)]).toEqual([
        language,
        view,
        true,
        true,
      ])
    }
  })

  it.each(['ar', 'zh', 'ru'])('its letters have a name that no font of a reader has: %s', async (language) => {
    // A font of theirs that holds one script alone lays a line of two scripts upon itself in LibreOffice.
    const svg = await (await get(`/picture/${language}/explore.svg?areas=404,400`)).text()
    const [, carried] = /@font-face\{font-family:'([^']+)'/.exec(svg)!
    const named = [...svg.matchAll(/font-family="'?([^',"]+)/g)].map(([, family]) => family)
    expect(new Set(named)).toEqual(new Set([carried]))
    expect(carried).not.toMatch(/Noto|Arial|Sans/)
  })

  it('a chart in a bounded shape leaves its room nowhere', async () => {
    for (const shape of shapeNames.filter((name) => pictureShapes[name].height))
      for (const path of [
        'en/explore.svg?view=bars',
        'fr/explore.svg?group=ESCWA',
        'ar/explore.svg?view=map',
        'ru/explore.svg?view=change',
      ]) {
        const svg = await (await get(`/picture/${path}&shape=${shape}`)).text()
        expect(Number(/height="(\d+)"/.exec(svg)![1])).toBe(pictureShapes[shape].height)
      }
  })

  it('what is not understood is refused in lower case, part by part, and what is not there is not found', async () => {
    const said = async (path: string) => {
      const answer = await get(`/picture/${path}`)
      return `${answer.status} ${(await answer.text()).trim()}`
    }
    expect(await said('en/explore.svg?theme=blue&shape=round')).toBe(
      '400 theme: one of light, dark\nshape: one of 16x9, square, a4-half, card, whole'
    )
    expect(await said('en/explore.svg?areas=999')).toMatch(/^400 no area 999/)
    expect(await said('en/explore.png?wiew=map')).toMatch(/^400 no parameter wiew: did you mean view\?/)
    expect(await said('en.png?endPeriod=20x')).toMatch(/^400 endPeriod: /)
    for (const path of ['en/areas/zzz.svg', 'en/method.png', 'en/nothing.svg', 'xx/explore.svg', 'en/explore.gif'])
      expect(await said(path)).toMatch(/^404 /)
  })

  it('no address but those of /embed may be framed', async () => {
    const paths = [
      '/',
      '/en',
      '/en/explore',
      '/en/nothing',
      '/api/release',
      '/download/release.csv',
      '/picture/en.svg',
      '/health',
      '/sitemap.xml',
      '/trpc/x',
      '/embedded',
    ]
    for (const path of paths) {
      const answer = await fetch(`${origin}${path}`, { redirect: 'manual' })
      const said = [answer.headers.get('content-security-policy'), answer.headers.get('x-frame-options')]
      expect([path, /frame-ancestors 'none'/.test(said[0]!), said[1]]).toEqual([path, true, 'DENY'])
      await answer.body?.cancel()
    }
    const { headers } = await get('/embed/en/explore')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors \*$/)
    expect(headers.get('x-frame-options')).toBeNull()
  })

  it('an embed holds the finding, the picture, the source and the table, and leads to the whole', async () => {
    const html = await (await get('/embed/en/explore?areas=404,400&theme=dark')).text()
    expect(html).toContain('<html lang="en" dir="ltr" data-theme="dark">')
    expect(html).toMatch(/<h1 class="finding">(<t-t>)?Rose: /)
    expect(html.match(/class="drawn-ahead at-/g)).toHaveLength(4)
    expect(html).toMatch(/Source: .*<table>.*Kenya.*<\/table>/s)
    expect(html).toContain(`href="${origin}/en/explore?areas=404,400" target="_blank"`)
    expect(html).not.toMatch(/<script|<button|<input|<select|<nav|<header/)
    expect((await get('/embed/en/method')).status).toBe(404)
  })

  it('every page names its picture and its finding for those who link to it', async () => {
    for (const [path, image] of [
      ['/en/explore?view=map', '/picture/en/explore.png?view=map&amp;shape=card'],
      ['/ar', '/picture/ar.png?shape=card'],
      ['/en/method', '/picture/en.png?shape=card'],
      ['/en/explore?areas=999', '/picture/en.png?shape=card'],
    ] as const) {
      const html = await (await get(path)).text()
      const said = /property="og:image" content="([^"]*)"/.exec(html)![1]!
      expect(said).toBe(`${origin}${image}`)
      expect((await fetch(said.replaceAll('&amp;', '&'))).status).toBe(200)
    }
    expect(await (await get('/en/explore?areas=404')).text()).toContain(
      'property="og:description" content="Kenya: +82%'
    )
  })

  it.each(['/en', '/ar/data', '/zh/series/VOLUNTEERS', '/en/series/SDG_INDEX_GOAL_SCORE'])(
    'the dataset of %s is described for programs that look for one, with files that there are',
    async (path) => {
      const html = await (await get(path)).text()
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)!
      const said = JSON.parse(json!)
      expect(said).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', version: release })
      for (const name of ['name', 'description', 'temporalCoverage', 'spatialCoverage', 'creator', 'citation'])
        expect([name, said[name]]).toEqual([name, expect.anything()])
      expect(said.isAccessibleForFree).toBe(true)
      for (const { contentUrl, encodingFormat } of said.distribution) {
        const answer = await fetch(contentUrl, { method: 'HEAD' })
        expect([contentUrl, answer.status, answer.headers.get('content-type')!.split(';')[0]]).toEqual([
          contentUrl,
          200,
          encodingFormat,
        ])
      }
    }
  )

  it('the map of the site has every page in six languages, and robots are told of it', async () => {
    const xml = await (await get('/sitemap.xml')).text()
    const paths = await sitePaths(context)
    expect(xml.match(/<url>/g)).toHaveLength(paths.length * languages.length)
    for (const path of ['', '/goals/17', '/areas/JOR', '/areas/ESCWA', '/series/VOLUNTEERS', '/measurement/pair']) {
      const at = xml.indexOf(`<loc>${origin}/fr${path}</loc>`)
      expect([path, at > 0]).toEqual([path, true])
      const entry = xml.slice(at, xml.indexOf('</url>', at))
      expect(entry.match(/hreflang="(..|zh-Hans|x-default)"/g)).toHaveLength(7)
    }
    expect(await (await get('/robots.txt')).text()).toContain(`Sitemap: ${origin}/sitemap.xml`)
  })

  it('every page that the map of the site names is there: each tenth of one language', async () => {
    const paths = (await sitePaths(context)).filter((path, at) => at % 10 === 0 || !/\/(areas|series)\//.test(path))
    for (const path of paths) expect([path, (await get(`/es${path}`)).status]).toEqual([path, 200])
  })
})
