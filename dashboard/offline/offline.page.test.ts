import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
    )
    return { names, urls: all.flat().map((url) => url.slice(location.origin.length)) }
  })

/** A first visit of an address, as long as it takes to be kept. */
async function visited(address: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${server.address}${address}`)
  await expect.poll(async () => (await kept(page)).urls, { timeout: 30_000 }).toContain(address)
  await page.waitForTimeout(1000)
  return page
}

it('opens what was seen without a network, alive, and says of which day and release it is', async () => {
  const page = await visited('/en/explore?areas=400,422')
  const release = (await page.locator('meta[name=release]').getAttribute('content'))!
  await page.evaluate(() => history.pushState(null, '', '/en/explore?areas=400,422&view=bars'))
  await page.locator('main figure').first().waitFor()
  await page.waitForTimeout(1500)
  await page.context().setOffline(true)
  await page.reload()
  await page.locator('html[data-live]').waitFor()
  const line = page.locator('.offline')
  const year = String(new Date().getFullYear())
  for (const said of ['You are offline. You see what was kept on', year, release])
    expect(await line.textContent()).toContain(said)
  // What was gone to without a new page opens too.
  expect(await page.locator('main h1').textContent()).toContain('ighest in')
  await page.goto(`${server.address}/en/explore?areas=400,422`)
  await page.locator('html[data-live]').waitFor()
  expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(1)
  expect(await line.count()).toBe(1)
  await page.context().setOffline(false)
  await page.reload()
  await page.locator('html[data-live]').waitFor()
  expect(await line.count()).toBe(0)
  await page.context().close()
})

it('says of an address that was not kept that figures could not be fetched, and keeps no error', async () => {
  const page = await visited('/fr/method')
  await page.goto(`${server.address}/fr/nothing-here`)
  await page.context().setOffline(true)
  await page.goto(`${server.address}/fr/areas/KEN`)
  expect(await page.locator('.offline').textContent()).toContain('Vous êtes hors ligne.')
  const { urls } = await kept(page)
  expect(urls.filter((url) => url.includes('nothing-here'))).toEqual([])
  await page.goto(`${server.address}/ru`)
  expect(await page.locator('body').textContent()).toContain('эта страница не сохранена')
  await page.context().close()
})

it('forgets what was kept for another release or build', async () => {
  const page = await visited('/en/method')
  await page.evaluate(() => caches.open('kept ?release=2020.1-000000000000&build=1'))
  await page.evaluate(async () => {
    const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')!
    await navigator.serviceWorker.register(new URL('../offline.js?release=2099.1-000000000000&build=2', own.src))
  })
  await expect.poll(async () => (await kept(page)).names, { timeout: 20_000 }).toEqual([])
  await page.context().close()
})

it('keeps nothing of a server with private datasets, and nothing of before', async () => {
  const page = await visited('/en/method')
  await page.context().route('**/en/data', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace(/data-present="[^"]*"/, 'data-present="2099.1-000000000000-private"')
    await route.fulfill({ response: answer, body })
  })
  await page.goto(`${server.address}/en/data`)
  expect(await page.locator('meta[name=release]').getAttribute('data-present')).toContain('-private')
  await expect.poll(async () => (await kept(page)).names, { timeout: 20_000 }).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await page.context().close()
})

it('does the same where the site stands below a path of its host', async () => {
  const below = await startServer({ BASE_PATH: '/sdg' })
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${below.address}/sdg/en/data`)
  await expect.poll(async () => (await kept(page)).urls, { timeout: 30_000 }).toContain('/sdg/en/data')
  await page.waitForTimeout(1000)
  await below.stop()
  await page.reload()
  await page.locator('html[data-live]').waitFor()
  expect(await page.locator('.offline').textContent()).toContain('You are offline.')
  await context.close()
})
