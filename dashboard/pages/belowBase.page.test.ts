import { once } from 'node:events'
import { request as ask, createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { crawl, exampleFiles } from '../browser/crawl.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { savedFile } from '../browser/savedFile.ts'
import { filledViews, thinViews } from '../browser/views.ts'

const base = '/sdg'
const origin = 'https://data.example.org'
let browser: Browser
let server: RunningServer
let proxy: Server
/** Where the proxy is reached: a host that has something else at every other path. */
let host: string
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer({ BASE_PATH: base, PUBLIC_ORIGIN: origin })])
  const { hostname, port } = new URL(server.address)
  proxy = createServer((request, response) => {
    if (!request.url!.startsWith(base)) return void response.writeHead(404).end('another site')
    const { url: path, method, headers } = request as Required<Pick<typeof request, 'url' | 'method' | 'headers'>>
    const passed = ask({ hostname, port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
    })
    request.pipe(passed)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  host = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
})
afterAll(() => Promise.all([browser?.close(), server?.stop(), proxy?.close()]))

const get = async (path: string) => {
  const answer = await fetch(`${server.address}${path}`, { redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) }
}
const pages = [...filledViews, ...thinViews].filter(({ isNotThere }) => !isNotThere)
it('leads nowhere else: every address in its pages, files, headers and redirections stands below its path and answers', async () => {
  const seeds = ['', ...pages.flatMap(({ address }) => [`/en${address}`, `/ar${address}`]), ...exampleFiles]
  const { asked, strays, failed } = await crawl({ origin, base, seeds, get })
  expect(strays.slice(0, 20)).toEqual([])
  expect(failed.slice(0, 20)).toEqual([])
  expect(asked).toBeGreaterThan(300)
}, 300_000)

it('is the same to the letter as at the root of a host, but for that path', async () => {
  const plain = await startServer({ PUBLIC_ORIGIN: origin })
  const unmoved = (text: string) =>
    text
      .replaceAll('/sdg', '')
      .replace(' data-base=""', '')
      .replaceAll(/(?<="(dehydrated|dataUpdated)At":)\d+/g, '')
  for (const path of ['/ar', '/en/explore?areas=404', '/fr/goals', '/embed/en', '/robots.txt', '/catalog']) {
    const [here, there] = await Promise.all([get(base + path), fetch(`${plain.address}${path}`)])
    expect(unmoved(here.body.toString())).toBe(unmoved(await there.text()))
  }
  await plain.stop()
})

it('is at no other path of its host, save what whoever runs it asks for', async () => {
  for (const path of ['/', '/en', '/sdgs/en', '/api/goals', '/mark.svg', '/trpc/goals.list'])
    expect([path, (await get(path)).status]).toEqual([path, 404])
  for (const path of ['/health', '/robots.txt', `${base}/health`])
    expect([path, (await get(path)).status]).toEqual([path, 200])
})

it('names its path to whoever reads its description, and in what a refusal tells to ask for', async () => {
  const { servers } = JSON.parse((await get(`${base}/api/openapi.json`)).body.toString())
  expect(servers[0].url).toBe(base)
  expect((await get(`${base}/api/nothing`)).body.toString()).toContain(`${base}/api/openapi.json`)
  expect((await get(`${base}/api/datasets/nope`)).body.toString()).toContain(`${base}/api/datasets names them all`)
})

const onePerPage = pages.filter(({ page }, at) => pages.findIndex((one) => one.page === page) === at)

it.each(onePerPage)(
  'is taken over by a browser as it was rendered, behind a proxy: $name',
  async ({ address, ready }) => {
    const { complaints, asked, page } = await openPage(browser, `${host}${base}/ar${address}`, { ready })
    expect(complaints).toEqual([])
    expect(asked.filter((url) => !url.startsWith(`${host}${base}/`) && !url.startsWith('blob:'))).toEqual([])
    const strays = await page.evaluate(
      (own) =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"], form[action]')]
          .map((one) => one.getAttribute('href') ?? one.getAttribute('action')!)
          .filter((path) => !path.startsWith(`${own}/`)),
      base
    )
    expect(strays).toEqual([])
  }
)

it('is gone through by pressing links, searching, choosing a language and taking files, and stays below its path', async () => {
  const { page, complaints } = await openPage(browser, `${host}${base}`, { ready: 'figure svg' })
  expect(new URL(page.url()).pathname).toBe(`${base}/en`)
  await page.getByRole('navigation').getByRole('link', { name: 'Goals' }).first().click()
  await page.waitForURL(`${host}${base}/en/goals`)
  await page.locator('table.heat tbody td a').first().click()
  await page.waitForURL(`${host}${base}/en/goals/1?*`)
  await page.locator('.searching summary').click()
  await page.locator('.searching input').fill('Jordan')
  await page.locator('.search-found a').first().click()
  await page.waitForURL(`${host}${base}/en/areas/**`)
  await page.goBack()
  await page.waitForURL(`${host}${base}/en/goals/1?*`)
  await page.goto(`${host}${base}/en/explore?areas=404&view=table`)
  await page.locator('html[data-live]').waitFor()
  await page.locator('.languages summary').click()
  await page.getByRole('link', { name: 'العربية' }).click()
  await page.waitForURL(`${host}${base}/ar/explore?*`)
  const cookies = await page.context().cookies()
  expect(cookies.map(({ name, path }) => [name, path])).toEqual([['language', base]])
  await page.goto(`${host}${base}`)
  expect(new URL(page.url()).pathname).toBe(`${base}/ar`)
  await page.goto(`${host}${base}/en/releases`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`a[href^="${base}/releases/"]`).first().click(),
  ])
  expect((await savedFile(download)).length).toBeGreaterThan(100_000)
  expect(complaints).toEqual([])
})

it('gives code, citations, frames and pictures whose addresses answer there', async () => {
  const { page } = await openPage(browser, `${host}${base}/en/explore?areas=404,400`, { ready: 'figure svg' })
  const said: string[] = []
  const menu = (name: string) => page.locator('.acts .popover').getByRole('button', { name }).click()
  for (const [name, ways] of [
    ['Code for Python, R, Excel…', ['Python', 'curl']],
    ['Cite', ['APA', 'BibTeX']],
    ['Share and embed', ['Code for your page (iframe)', 'Address of the picture (PNG)']],
  ] as const) {
    await menu(name)
    for (const way of ways) {
      await page.getByRole('radio', { name: way, exact: true }).check()
      said.push(await page.locator('.panel textarea').inputValue())
    }
    await page.keyboard.press('Escape')
  }
  const addresses = new Set(said.join('\n').match(new RegExp(`${host}[^\\s"'<>{})]*`, 'g')))
  expect(addresses.size).toBeGreaterThan(3)
  for (const address of Array.from(addresses, (one) => one.replaceAll('&amp;', '&').replace(/[.,]$/, ''))) {
    expect(address).toContain(`${host}${base}/`)
    expect([address, (await fetch(address)).status]).toEqual([address, 200])
  }
})
