import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { forAMinute } from '../requests/cacheControl.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'

const assets = mkdtempSync(join(tmpdir(), 'pages-'))
const html =
  '<!doctype html><html lang="en" dir="ltr"><head><title>x</title><meta name="release" content="" /></head><body><div id="page"></div></body></html>'
mkdirSync(join(assets, 'assets'))
writeFileSync(join(assets, 'index.html'), html)
writeFileSync(join(assets, 'mark.svg'), '<svg/>')
writeFileSync(join(assets, 'assets', 'page-Ab1_x-9z.js'), 'plain')
writeFileSync(join(assets, 'assets', 'page-Ab1_x-9z.js.br'), 'brotli')
writeFileSync(join(assets, 'assets', 'page-Ab1_x-9z.js.gz'), 'gzip')
const { db, release } = await sampleRelease([])
const { ask, close } = await serveSample({ db, release, assets })
afterAll(close)

it('leads to the language chosen before, else to the best that the browser asks for, else to English', async () => {
  const to = async (headers: Record<string, string>) => (await ask('/', headers)).headers.location
  expect(await to({ cookie: 'theme=dark; language=ru', 'Accept-Language': 'fr' })).toBe('/ru')
  expect(await to({ cookie: 'language=de', 'Accept-Language': 'de, fr-CA;q=0.8, en;q=0.5' })).toBe('/fr')
  expect(await to({ 'Accept-Language': 'zh-Hans-CN' })).toBe('/zh')
  expect(await to({ 'Accept-Language': 'de' })).toBe('/en')
  expect(await to({})).toBe('/en')
  const { status, headers } = await ask('/?series=STAFF')
  expect([status, headers.location]).toEqual([302, '/en?series=STAFF'])
  expect([headers.vary, headers['cache-control']]).toEqual(['Cookie, Accept-Language', 'no-cache'])
})

it('has a first page of each language, with the pages of the Goals by number', async () => {
  for (const path of ['/ar', '/ar/', '/ar?areas=404', '/en/goals', '/en/goals/13', '/en/practices'])
    expect([path, (await ask(path)).status]).toEqual([path, 200])
  expect((await ask('/en/goals/13/more')).status).toBe(404)
})

it('writes language, direction and release into the page before the first paint', async () => {
  const { status, text, headers } = await ask('/ar/explore?series=STAFF')
  expect(status).toBe(200)
  expect(text).toContain('<html lang="ar" dir="rtl">')
  expect(text).toContain(
    '<div id="page"><header><a class="brand" href="/ar">العمل التطوّعي من أجل الأهداف</a></header></div>'
  )
  expect(text).toContain(`<title>${messagesOf('ar')['product.name']}</title>`)
  expect(text).toContain(`<meta name="release" content="${release}"`)
  expect(headers).toMatchObject({ 'cache-control': forAMinute, 'content-type': 'text/html; charset=utf-8' })
})

it('is the same page for every reader, whatever their cookies say', async () => {
  const { text, headers } = await ask('/fr/explore?view=table')
  expect(headers.vary).toBe('Accept-Encoding')
  for (const cookie of ['theme=dark', 'theme="><script>; language=ar'])
    expect((await ask('/fr/explore?view=table', { cookie })).text).toBe(text)
})

it('names the script of Chinese, at an address that does not', async () => {
  expect((await ask('/zh/explore')).text).toContain('<html lang="zh-Hans" dir="ltr">')
})

it('answers who has the page already in two words', async () => {
  const { headers } = await ask('/en/explore')
  const again = await ask('/en/explore', { 'If-None-Match': `"other", ${headers.etag!}` })
  expect([again.status, again.headers.vary, again.headers['cache-control']]).toEqual([
    304,
    headers.vary,
    headers['cache-control'],
  ])
})

it('shows the frame around a page that does not exist, and says so in its status', async () => {
  for (const path of ['/es/nothing', '/es/trends/more']) {
    const { status, text, headers } = await ask(path)
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(text).toContain('<html lang="es"')
  }
})

it('says in plain words that an address outside the languages leads nowhere', async () => {
  const { status, text, headers } = await ask('/de/explore')
  expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(text).toContain('There is nothing at this address.')
})

it('sends built files in the smallest form that the browser takes', async () => {
  const sent = async (accepted: string) => {
    const { text, headers } = await ask('/assets/page-Ab1_x-9z.js', { 'Accept-Encoding': accepted })
    return [text, headers['content-encoding'], headers['content-type'], headers.vary]
  }
  const type = 'text/javascript; charset=utf-8'
  expect(await sent('gzip, deflate, br')).toEqual(['brotli', 'br', type, 'Accept-Encoding'])
  expect(await sent('gzip, br;q=0')).toEqual(['gzip', 'gzip', type, 'Accept-Encoding'])
  expect(await sent('identity')).toEqual(['plain', undefined, type, 'Accept-Encoding'])
})

it('lets files with a hash in their name be kept for ever, and others be asked for again by what they hold', async () => {
  expect((await ask('/assets/page-Ab1_x-9z.js')).headers['cache-control']).toContain('immutable')
  const { headers } = await ask('/mark.svg')
  expect(headers).toMatchObject({ 'cache-control': forAMinute, 'content-type': 'image/svg+xml' })
  expect([headers.vary, headers['last-modified']]).toEqual([undefined, undefined])
  expect((await ask('/mark.svg', { 'If-None-Match': headers.etag! })).status).toBe(304)
})

it('sends no file as it lies that is meant to be filled in or is only a copy', async () => {
  for (const path of ['/index.html', '/assets/page-Ab1_x-9z.js.br', '/assets/nothing.js']) {
    expect([path, (await ask(path)).status]).toEqual([path, 404])
  }
})

it('never stores a page that could not be rendered whole, and gives the next reader the whole one', async () => {
  let readers = 0
  const render = async () => (readers++ === 0 ? undefined : whole(200))
  const server = await serveSample({ db, release, assets, settings: { render } })
  const first = await server.ask('/en/explore?view=table')
  const second = await server.ask('/en/explore?view=table')
  const third = await server.ask('/en/explore?view=table')
  await server.close()
  expect([first.text.includes('whole'), first.headers['cache-control'], first.headers.etag]).toEqual([
    false,
    'no-store',
    undefined,
  ])
  expect([second.text.includes('whole'), third.text, readers]).toEqual([true, second.text, 2])
})

it('answers 404 where the page says that nothing is at its address, and keeps no copy', async () => {
  const server = await serveSample({ db, release, assets, settings: { render: async () => whole(404) } })
  const { status, text, headers } = await server.ask('/en/areas/XXQ')
  await server.close()
  expect([status, text.includes('whole'), headers['cache-control']]).toEqual([404, true, 'no-store'])
})

const whole = (status: 200 | 404) => ({ html: '<p>whole</p>', title: undefined, status, state: '{}' })
