import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../../browser/chromium.ts'
import { objections } from '../../browser/objections.ts'
import { openPage } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { settled } from '../../browser/settled.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

/** A page with its map drawn, as for a reader who has come down to it. */
async function openMap(path: string, seen = {}) {
  const opened = await openPage(browser, `${server.address}${path}`, seen)
  await showMap(opened.page)
  return opened
}

async function showMap(page: Page): Promise<void> {
  await page.locator('.map-place').scrollIntoViewIfNeeded()
  await page.locator('.map-place figure svg').waitFor()
}

it('asks for code, coastlines and figures of a map only when a reader comes near it', async () => {
  const { page } = await openPage(browser, `${server.address}/en/series/VOLUNTEERS`, {
    width: 390,
    ready: 'main table',
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(loaded.filter((name) => /mapChart|MapSection|coast|areas\.positions/.test(name))).toEqual([])
  await showMap(page)
  for (const part of ['MapSection', 'mapChart', 'coast', 'areas.positions'])
    expect(asked.filter((path) => path.includes(part)).length, part).toBeGreaterThan(0)
})

it('shows the year of the address, and puts the year that is chosen into it', async () => {
  const { page, complaints } = await openMap('/en/series/VOLUNTEERS?endPeriod=2019')
  expect(await sentenceOf(page)).toMatch(
    /, 2019: 149 countries and areas have a figure, of 195 that can have one\. In 1 of them/
  )
  await page.getByLabel('Year of the map').selectOption('2018')
  await page.waitForURL(/endPeriod=2018/)
  await page.getByText(/, 2018: \d+ countries and areas have a figure/).waitFor()
  await page.goto(`${server.address}/en/series/VOLUNTEERS`)
  await showMap(page)
  expect(await page.getByLabel('Year of the map').inputValue()).toBe('2020')
  expect(complaints).toEqual([])
})

it('has beside it the table of the same numbers, gaps with their reason', async () => {
  const { page } = await openMap('/en/series/VOLUNTEERS?endPeriod=2019')
  const cellsOf = (area: string) =>
    page.locator('.map-table tr', { has: page.locator('th[scope=row]').getByText(area, { exact: true }) }).locator('td')
  expect(await cellsOf('Jordan').locator('data').textContent()).toBe('737')
  expect(await cellsOf('Algeria').textContent()).toContain('not reported')
  const [figures, rows] = [page.locator('.map-table data'), page.locator('.map-table tbody tr')]
  expect([await figures.count(), await rows.count()]).toEqual([149, 248])
  const read: string[] = []
  await page.locator('.map-place .chart-place').focus()
  for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'End']) {
    await page.keyboard.press(key)
    read.push((await page.locator('.map-place .chart-readout').textContent())!)
  }
  expect(read.map((said) => said.split(' · ')[0])).toEqual(['Algeria', 'Libya', 'Morocco', 'Libya', 'Antarctica'])
  expect(read[1]).toBe('Libya · 2019 · 2,983 people')
  expect(read[0]).toContain('not reported')
})

it('opens the page of the area that is read, by Enter', async () => {
  const { page } = await openMap('/en/series/VOLUNTEERS?endPeriod=2019')
  await page.locator('.map-place .chart-place').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/en\/areas\/012/)
})

it('reads the nearest dot at a touch, also on a phone', async () => {
  const { page } = await openMap('/en/series/VOLUNTEERS?endPeriod=2019', { width: 390 })
  const place = (await page.locator('.map-place .chart-place').boundingBox())!
  // In the sea off Western Australia: no dot is hit, and that of Australia is the nearest.
  await page.locator('.map-place .chart-place').click({ position: { x: place.width * 0.82, y: place.width * 0.35 } })
  expect(await page.locator('.map-place .chart-readout').textContent()).toMatch(/^Australia · 2019 · [\d,]+ people$/)
})

it('tells classes by colour where figures may be compared, and says why not where they may not', async () => {
  const { page } = await openMap('/en/series/VOLUNTEERS?endPeriod=2019&measure=per_1000')
  expect(await page.locator('.map-place').getByText('Colours show 4 classes (per 1,000 people)').count()).toBe(1)
  const colours = () =>
    page.evaluate(() => [
      ...new Set(Array.from(document.querySelectorAll('.dots circle'), (dot) => dot.getAttribute('fill'))),
    ])
  expect((await colours()).sort()).toEqual([
    'var(--class-1)',
    'var(--class-2)',
    'var(--class-3)',
    'var(--class-4)',
    'var(--line-0)',
  ])
  await page.goto(`${server.address}/en/series/VOLUNTEER_RATE?endPeriod=2017`)
  await showMap(page)
  expect(await page.getByText('cannot be compared with each other, so all dots have one colour').count()).toBe(1)
  expect(await colours()).toEqual(['var(--line-1)'])
})

it('shows no map of what belongs to no single place: the explorer says so, the page of the indicator has none', async () => {
  const none = 'None of these figures belongs to a single place'
  const address = `${server.address}/en/explore?series=UN_VOLUNTEERS&view=map`
  const { page, complaints } = await openPage(browser, address, { ready: `text=${none}` })
  expect(await page.getByText(none).count()).toBe(1)
  await page.goto(`${server.address}/en/series/UN_VOLUNTEERS`)
  await page.locator('html[data-live]').waitFor()
  expect(await page.locator('.map-place').count()).toBe(0)
  expect(complaints).toEqual([])
})

it('moves nothing in sight as it comes', async () => {
  const { page } = await openPage(browser, `${server.address}/en/series/VOLUNTEERS?endPeriod=2019`)
  await page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift' })
  })
  await showMap(page)
  await settled(page)
  const shift = await page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0)
  )
  expect(shift).toBeLessThanOrEqual(0.02)
})

const views = ['/series/VOLUNTEERS?endPeriod=2019&measure=per_1000']
const asked = ['en', 'ar'].flatMap((language) => views.map((view) => ({ language, view })))
/**
 * One load, seen at both widths in both themes; a theme can only change what axe says of colours. What stands round the
 * map is heard in `everyView.page.test.ts`: here its place in the page once, and then the map alone.
 */
const looks = [
  { width: 390, theme: 'light' },
  { width: 390, theme: 'dark', part: '.map-place', rules: ['color-contrast'] },
  { width: 1280, theme: 'dark', part: '.map-place' },
  { width: 1280, theme: 'light', part: '.map-place', rules: ['color-contrast'] },
] as const

it.each(asked)(
  'is named and described, overflows nowhere and leaves axe nothing, at both widths and in both themes: $language, $view',
  async ({ language, view }) => {
    const { page, complaints } = await openMap(`/${language}${view}`, looks[0])
    const place = page.locator('.map-place .chart-place')
    expect((await place.getAttribute('aria-label'))!.length).toBeGreaterThan(20)
    expect(
      (await page.locator(`#${await place.getAttribute('aria-describedby')}`).textContent())!.length
    ).toBeGreaterThan(20)
    for (const { width, theme, ...heard } of looks) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: theme })
      await showMap(page)
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await place.locator('svg').getAttribute('aria-label')).toContain(await sentenceOf(page))
      expect([width, theme, ...(await objections(page, heard))]).toEqual([width, theme])
    }
    expect(complaints).toEqual([])
  }
)

const sentenceOf = async (page: Page) => (await page.locator('.map-place .sentence').textContent())!
