import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { objections } from '../browser/objections.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
let host: Server
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url!, 'http://host')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    // As strict as a host can be that frames anything at all.
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; frame-src ${server.address}; img-src ${server.address}`
    )
    const { frame, sandbox, image } = Object.fromEntries(searchParams)
    const framed = `<iframe title="f" src="${server.address}${frame}" width="700" height="560" ${sandbox ?? ''}></iframe>`
    const pictured = `<img alt="p" src="${server.address}${image}">`
    response.end(`<!doctype html><html lang="en"><title>host</title><body>${frame ? framed : pictured}</body></html>`)
  }).listen(0, '127.0.0.1')
  await once(host, 'listening')
})
afterAll(() => Promise.all([browser?.close(), server?.stop(), host?.close()]))

const hostOf = (query: Record<string, string>) =>
  `http://127.0.0.1:${(host.address() as AddressInfo).port}/?${new URLSearchParams(query)}`

it.each([
  { view: 'lines', address: '/embed/en/explore?areas=404,400', sandbox: '' },
  { view: 'map', address: '/embed/ar/explore?view=map', sandbox: 'sandbox' },
  { view: 'overview', address: '/embed/en', sandbox: 'sandbox' },
])('stands in a page of another host under a strict policy: $view', async ({ address, sandbox }) => {
  const page = await browser.newPage()
  await page.goto(hostOf({ frame: address, ...(sandbox && { sandbox }) }))
  const frame = page.frames()[1]!
  await frame.locator('h1').waitFor()
  expect((await frame.locator('h1').textContent())!.length).toBeGreaterThan(5)
  const drawn = frame.locator('svg:visible')
  expect(await drawn.count()).toBe(1)
  const width = await drawn.evaluate((svg) => svg.getBoundingClientRect().right)
  expect(width).toBeLessThanOrEqual(700)
  // Its own styles reach it: its picture is in its colours and its words in its face.
  expect(await frame.locator('.embed').evaluate((main) => getComputedStyle(main).paddingLeft)).toBe('12px')
  expect(await frame.locator('.embed-foot a').getAttribute('href')).toBe(
    `${server.address}${address.slice('/embed'.length)}`
  )
  await page.close()
})

it.each(['/en/explore?areas=404', '/picture/en/explore.svg', '/'])(
  'lets no other address stand in a frame: %s',
  async (address) => {
    const page = await browser.newPage()
    const refused: string[] = []
    page.on('console', (message) => void refused.push(message.text()))
    await page.goto(hostOf({ frame: address }))
    await expect.poll(() => refused.join(' ')).toMatch(/frame-ancestors/)
    expect(page.frames()[1]!.url()).toMatch(/^chrome-error:/)
    await page.close()
  }
)

it('shows a picture in a page of another host, in its own letters', async () => {
  const page = await browser.newPage()
  await page.goto(hostOf({ image: '/picture/zh/explore.svg?areas=404&shape=square' }))
  const size = await page.locator('img').evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  })
  expect(size).toEqual([800, 800])
  await page.close()
})

it('is as reachable as a page, with nothing that needs a script', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => void complaints.push(message.text()))
  await page.goto(`${server.address}/embed/en/explore?areas=404,400`)
  expect(await page.locator('script, button, input, select, [role=application]').count()).toBe(0)
  await page.locator('summary').click()
  expect(await page.locator('tbody tr').count()).toBe(2)
  // No page of ours may stand in a frame: what a table leads to opens elsewhere.
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.locator('tbody a').first().click()])
  expect(new URL(opened.url()).pathname).toMatch(/^\/en\/areas\//)
  await opened.close()
  expect(await objections(page)).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
})

it('gives the code of the frame and the address of the picture to the keyboard', async () => {
  const { page } = await openPage(browser, `${server.address}/en/explore?areas=404,400&view=map`)
  await page.getByRole('button', { name: 'Share and embed' }).focus()
  await page.keyboard.press('Enter')
  const code = page.locator('textarea')
  await code.waitFor()
  const text = await code.inputValue()
  expect(text).toMatch(/^<iframe title="[^"]+" src="[^"]+" .*loading="lazy"/)
  const src = /src="([^"]+)"/.exec(text)![1]!.replaceAll('&amp;', '&')
  expect(src).toContain('/embed/en/explore?')
  expect((await fetch(src)).status).toBe(200)
  await page.getByLabel('Address of the picture (PNG)').check()
  const png = await fetch(await page.locator('textarea').inputValue())
  expect([png.status, png.headers.get('content-type')]).toEqual([200, 'image/png'])
})

it.each([
  ...['/en/goals', '/en/goals/13', '/en/areas/KEN', '/en/areas/ESCWA', '/en/areas/JP-13', '/en/next-generation'],
  ...['/en/practices', '/en/series/VOLUNTEERS', '/en/measurement', '/en/measurement/missing?endPeriod=2019'],
  ...['/en/measurement/methods', '/en/measurement/pair'],
])('what a page offers to share is there: %s', async (path) => {
  const { page } = await openPage(browser, `${server.address}${path}`, { ready: 'main h1' })
  await page.getByRole('button', { name: 'Share and embed' }).first().click()
  const code = page.locator('textarea')
  await code.waitFor()
  const embedded = /src="([^"]+)"/.exec(await code.inputValue())![1]!.replaceAll('&amp;', '&')
  const frame = await (await fetch(embedded)).text()
  expect(frame).toMatch(/<h1/)
  expect(frame).toMatch(/<svg|<table/)
  for (const choice of await page.getByRole('radio', { name: /picture/ }).all()) {
    await choice.check()
    expect((await fetch(await code.inputValue())).status).toBe(200)
  }
  await page.close()
})
