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
  await page.goto(`${server.address}/es${view.address}`, { waitUntil: 'networkidle' })
  await page.locator(view.ready).first().waitFor()
  expect(await page.locator('link[rel=modulepreload]').count()).toBeGreaterThan(1)
  expect(fetched.filter((address, at) => fetched.indexOf(address) !== at)).toEqual([])
  await page.close()
})
