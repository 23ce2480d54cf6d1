import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { filledViews } from '../browser/views.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

it.each(filledViews)('needs all that the head of $name names ahead, and fetches nothing twice', async (view) => {
  const page = await browser.newPage()
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.addInitScript({
    content: `window.asked = []
      const own = window.fetch
      window.fetch = (what, how) => { window.asked.push(new URL(what, location.href).href); return own(what, how) }`,
  })
  await page.goto(`${server.address}/es${view.address}`, { waitUntil: 'networkidle' })
  await page.locator(view.ready).first().waitFor()
  const named = (rel: string) =>
    page.$$eval(`link[rel=${rel}]`, (links) => links.map((link) => (link as HTMLLinkElement).href))
  const asked = await page.evaluate(() => Reflect.get(window, 'asked') as string[])
  expect((await named('preload')).filter((address) => !asked.includes(address))).toEqual([])
  expect((await named('modulepreload')).length).toBeGreaterThan(1)
  expect(fetched.filter((address, at) => fetched.indexOf(address) !== at)).toEqual([])
  await page.close()
})
