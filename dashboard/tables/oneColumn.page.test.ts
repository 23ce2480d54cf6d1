import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { unfold } from '../browser/unfold.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const explorer = ['lines', 'bars', 'map', 'change', 'table', 'scatter'].map(
  (view) => `/explore?view=${view}&series=VOLUNTEERS&areas=400,422,818&measure=per_1000`
)
const others = ['/explore?series=VOLUNTEER_RATE&areas=076&sex=F,M', '/explore?group=ESCWA&series=VOLUNTEERS']
const profiles = ['/areas/JOR', '/areas/ESCWA']

it.each([...explorer, ...others, ...profiles])(
  'keeps the names and one column of every table on a phone, so that none scrolls sideways: %s',
  async (path) => {
    for (const language of ['en', 'ar']) {
      const { page } = await openPage(browser, `${server.address}/${language}${path}`, { width: 390, ready })
      await unfold(page)
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        await expect.poll(() => wideTables(page), { message: `${language} ${width}` }).toEqual([])
      }
    }
  }
)

it.each(['/explore?view=table&series=VOLUNTEERS&areas=400,422', '/areas/ESCWA'])(
  'stays a table for whoever hears it: a name and a figure a row, under their heads: %s',
  async (path) => {
    const { page } = await openPage(browser, `${server.address}/en${path}`, { width: 390, ready })
    await unfold(page)
    const region = page.locator('.region.by-column').first()
    const table = region.getByRole('table')
    const heads = () => table.getByRole('columnheader').allTextContents()
    expect((await heads()).length).toBe(2)
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /Jordan/ }) })
    expect(await row.getByRole('cell').count()).toBe(1)
    await region.getByRole('combobox', { name: 'Column shown' }).selectOption('2018')
    await expect.poll(heads).toEqual([expect.anything(), '2018'])
    expect(await row.getByRole('cell').locator('data').count()).toBe(1)
  }
)

it('begins with the column that a table is sorted by', async () => {
  const { page } = await openPage(browser, `${server.address}/en/explore?view=table&sort=-2017`, { width: 390 })
  await expect
    .poll(() => page.locator('.region thead th:visible').allTextContents())
    .toEqual(['Country or area', '2017'])
})

it('has every column on paper, without scripts, and where there is room', async () => {
  const { page } = await openPage(browser, `${server.address}/en/explore?view=lines&areas=400`, { width: 390 })
  const shown = (of: Page) => of.locator('.region thead th:visible').count()
  expect(await shown(page)).toBe(2)
  await page.emulateMedia({ media: 'print' })
  expect(await shown(page)).toBe(7)
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width: 768, height: 900 })
  expect(await shown(page)).toBe(7)
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const plain = await context.newPage()
  await plain.goto(`${server.address}/en/explore?view=lines&areas=400`)
  expect(await shown(plain)).toBe(7)
  await context.close()
})

it.each(['/explore?view=table&series=VOLUNTEERS&areas=400,422,634', '/areas/JOR'])(
  'runs the years of a row one way, those of its small picture as well: %s',
  async (path) => {
    for (const [language, way] of [
      ['en', 1],
      ['ar', -1],
    ] as const) {
      const { page } = await openPage(browser, `${server.address}/${language}${path}`, { width: 1280 })
      await unfold(page)
      const runs = await page.evaluate(() => {
        const middle = (one: Element) => {
          const { left, right } = one.getBoundingClientRect()
          return (left + right) / 2
        }
        const years = Array.from(document.querySelectorAll('.region thead tr:last-child')).map((row) =>
          Array.from(row.querySelectorAll('th')).filter((head) => /^\d{4}$/.test(head.textContent!))
        )
        const sparks = Array.from(document.querySelectorAll('.spark')).map((spark) =>
          Array.from(spark.querySelectorAll('circle, .spark-missing'))
        )
        const steps = (all: Element[]) => all.slice(1).map((one, at) => Math.sign(middle(one) - middle(all[at]!)))
        return { years: years.flatMap(steps), sparks: sparks.flatMap(steps), n: sparks.length }
      })
      expect([language, runs.n > 0]).toEqual([language, true])
      expect([language, new Set([...runs.years, ...runs.sparks])]).toEqual([language, new Set([way])])
    }
  }
)

/** A table may be folded until somebody asks for it. */
const ready = 'main h1'

const wideTables = (page: Page) =>
  page.locator('.region.wide').evaluateAll((all) => all.map((region) => region.getAttribute('aria-label')))
