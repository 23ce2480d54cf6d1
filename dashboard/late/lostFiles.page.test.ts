import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { filledViews } from '../browser/views.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

/** A page that needs no file but the common ones, from which a reader goes on. */
const start = '/en/method'

/** Goes to an address as a press on a link does. */
const goTo = (page: Page, address: string) => page.evaluate((to) => history.pushState(null, '', to), address)

/** What is done at each address to have files fetched. */
const acts = {
  opened: async () => {},
  'read out': (page: Page) =>
    page.evaluate(() =>
      document.querySelector('figure')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    ),
  'menus and words': (page: Page, pause: number) =>
    page.evaluate(async (time) => {
      for (const one of document.querySelectorAll<HTMLElement>('main button.chooser, footer a.term')) {
        one.click()
        await new Promise((resolve) => setTimeout(resolve, time))
      }
    }, pause),
  below: (page: Page) =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
      for (const place of document.querySelectorAll('.map-place')) place.scrollIntoView()
    }),
  search: (page: Page) =>
    page.evaluate(() => {
      document.querySelector<HTMLDetailsElement>('.flap.searching')!.open = true
      document.querySelector<HTMLElement>('.flap.searching input')!.focus()
    }),
}
type Act = keyof typeof acts

/** Once nothing waits, or what is lost is waited for no more. */
const rest = (page: Page) =>
  page
    .waitForFunction(() => !document.querySelector('.skeleton, [aria-busy=true]'), undefined, { timeout: 2000 })
    .catch(() => undefined)
    .then(() => page.waitForTimeout(200))

async function opened(from = start): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${server.address}${from}`)
  await page.locator('html[data-live]').waitFor()
  return page
}

/** By which way each file is fetched that does not come with the start. */
async function waysOf(): Promise<Map<string, { address: string; act: Act }>> {
  const ways = new Map<string, { address: string; act: Act }>()
  for (const { address } of filledViews) {
    const page = await opened()
    for (const act of Object.keys(acts) as Act[]) {
      const note = (request: { url(): string }) => {
        const [, file] = /\/assets\/(.+)$/.exec(request.url()) ?? []
        if (file && !ways.has(file)) ways.set(file, { address, act })
      }
      page.on('request', note)
      if (act === 'opened') await goTo(page, `/en${address}`)
      await acts[act](page, 60)
      await rest(page)
      page.off('request', note)
    }
    await page.close()
  }
  return ways
}

it('says in its place that a file did not come, whichever, and the page stands and leads elsewhere', async () => {
  const ways = await waysOf()
  expect(ways.size).toBeGreaterThan(60)
  const wrong: unknown[] = []
  const tried = [...ways].filter((_, at) => process.env.CI || at % 5 === 0)
  for (const [file, { address, act }] of tried) {
    const page = await opened()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.route(`**/assets/${file}`, (route) => route.abort())
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(globalThis, { said })
      new MutationObserver(() => {
        for (const one of document.querySelectorAll('.not-here')) said.push(one.textContent!)
      }).observe(document.body, { childList: true, subtree: true })
    })
    await goTo(page, `/en${address}`)
    if (act !== 'opened') {
      await rest(page)
      // React lets what waits stand for a third of a second.
      await acts[act](page, 450)
    }
    await rest(page)
    await page
      .waitForFunction(() => (globalThis as unknown as { said: string[] }).said.length > 0, undefined, {
        timeout: 4000,
      })
      .catch(() => undefined)
    const {
      said,
      main,
      ways: links,
    } = await page.evaluate(() => ({
      said: (globalThis as unknown as { said: string[] }).said.length > 0,
      main: document.querySelector('main')?.innerText.trim().length ?? 0,
      ways: document.querySelectorAll('header nav a').length,
    }))
    await goTo(page, start)
    const leads = await page
      .waitForFunction(() => document.querySelector('main h1')?.textContent === 'Method', undefined, { timeout: 5000 })
      .then(
        () => true,
        () => false
      )
    const isRight = said && main > 40 && links > 6 && leads && errors.length === 0
    if (!isRight) wrong.push({ file, address, act, said, main, links, leads, errors: errors.slice(0, 2) })
    await page.close()
  }
  expect(wrong).toEqual([])
}, 900_000)
