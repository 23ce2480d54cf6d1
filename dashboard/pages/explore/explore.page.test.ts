import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pictureViews } from '../../../data/structure/pictureViews.ts'
import { openChromium } from '../../browser/chromium.ts'
import { openPage, readTable } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { settled } from '../../browser/settled.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const jordanAndLebanon = 'series=VOLUNTEERS&areas=400,422&measure=per_1000'
const open = (search: string, seen = {}) => openPage(browser, `${server.address}/en/explore?${search}`, seen)
const finding = (page: Page) => page.locator('h1').textContent()

it.each(pictureViews.flatMap((view) => [1440, 390].map((width) => ({ view, width }))))(
  'shows the picture of $view on the first screen at $width px',
  async ({ view, width }) => {
    const height = width === 390 ? 844 : 900
    const search = `${jordanAndLebanon}&group=145&goal=3&view=${view}`
    const { page, complaints } = await open(search, { width })
    const picture = page.locator(view === 'table' ? '.explore-view tbody tr' : '.explore-view figure svg').first()
    await settled(page)
    const { y } = (await picture.boundingBox())!
    expect(y).toBeLessThan(height * 0.65)
    expect(complaints).toEqual([])
  }
)

it('says how Jordan stands beside Lebanon, and keeps both through every view', async () => {
  const { page } = await open(jordanAndLebanon)
  expect(await finding(page)).toMatch(/Rose: Jordan \(\+115%\) and Lebanon \(\+101%\)/)
  for (const name of ['Bars', 'Map', 'Change', 'Table', 'Scatter', 'Lines']) {
    await page.locator('.explore-tabs').getByRole('link', { name }).click()
    await page.locator('.explore-tabs [aria-current]', { hasText: name }).waitFor()
    expect(new URL(page.url()).search).toContain('areas=400,422')
  }
})

it('says where people volunteering per 1,000 rose most in Western Asia', async () => {
  const { page } = await open('series=VOLUNTEERS&measure=per_1000&group=145')
  await page.locator('.explore-tabs').getByRole('link', { name: 'Change' }).click()
  await page.waitForURL(/view=change/)
  await expect.poll(() => finding(page)).toMatch(/^Rose most: [^·]+ \(\+\d+%\)\s· Rose: \d+\s· Fell: \d+/)
})

it('says why no change is given of India', async () => {
  const { page } = await open('series=VOLUNTEERS&measure=per_1000&areas=356')
  expect(await finding(page)).toBe('India: No change given: a value is flagged')
})

it('names who in ESCWA has no figure for 2019, by reason', async () => {
  const { page } = await open(
    'series=VOLUNTEERS&measure=per_1000&group=ESCWA&view=bars&startPeriod=2019&endPeriod=2019'
  )
  const silent = (await page.locator('.without p').first().textContent())!
  for (const name of ['Algeria', 'Kuwait', 'Saudi Arabia']) expect(silent).toContain(name)
})

it('chooses countries from the list by pointer and by words in any language, and says the finding aloud', async () => {
  const { page } = await open(jordanAndLebanon)
  await page
    .locator('.country-rows')
    .getByRole('button', { name: /^Egypt/ })
    .click()
  await page.waitForURL(/areas=400,422,818/)
  await page.getByRole('searchbox').fill('تونس')
  await page.getByRole('button', { name: /^Tunisia/ }).waitFor()
  await page.getByRole('searchbox').press('Enter')
  await page.waitForURL(/areas=400,422,818,788/)
  await expect.poll(() => page.locator('.explore-head [role=status]').first().textContent()).toMatch(/Tunisia/)
})

it('begins with the reader’s own country once it is known, which stays on the device', async () => {
  const { page } = await open(jordanAndLebanon)
  await page.getByRole('button', { name: 'Your country: Jordan' }).click()
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  await page.goto(`${server.address}/en/explore`)
  await page.waitForURL(/areas=400/)
  expect(await page.evaluate(() => [localStorage.getItem('country'), document.cookie])).toEqual(['400', ''])
  const first = asked.find((request) => request.startsWith(`${server.address}/en/explore `))!
  expect(first.replaceAll(server.address, '')).not.toContain('400')
})

it.each([
  ['trends', jordanAndLebanon],
  ['compare', 'series=VOLUNTEERS&areas=400,422&measure=per_1000&sort=-2020'],
  ['compare', 'group=ESCWA,019&series=VOLUNTEERS'],
  ['relation', 'goal=3'],
])('leads from the page %s of before with all that %s said', async (former, search) => {
  const { page } = await openPage(browser, `${server.address}/en/${former}?${search}`, { ready: 'h1' })
  const { pathname, searchParams } = new URL(page.url())
  expect(pathname).toBe('/en/explore')
  for (const [name, value] of new URLSearchParams(search)) expect(searchParams.get(name)).toBe(value)
})

it('plays the years of one picture once, and stops', async () => {
  const { page } = await open(`${jordanAndLebanon}&view=bars`)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Play' }).click()
  await page.waitForURL(/endPeriod=2016/)
  expect(await page.locator('.year-strip [aria-pressed=true]').textContent()).toContain('2016')
})

it('opens everything that changes a picture in one sheet on a phone, which Escape closes', async () => {
  const { page } = await open(jordanAndLebanon)
  await page.setViewportSize({ width: 390, height: 844 })
  const button = page.getByRole('button', { name: 'Change what is shown' })
  await button.click()
  const sheet = page.getByRole('dialog', { name: 'Change what is shown' })
  await sheet.getByRole('button', { name: /^Egypt/ }).click()
  await page.waitForURL(/areas=400,422,818/)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
})

it('shows whose survey rates are comparable with Canada’s by one link, which is an address of its own', async () => {
  const { page } = await open('series=VOLUNTEER_RATE&areas=124&volunteerType=ORG')
  await page
    .locator('.comparable-links')
    .getByRole('link', { name: /Canada · 2018/ })
    .click()
  await page.waitForURL(/comparableWith=VOLUNTEER_RATE.124.2018/)
  await page.locator('.tablebar', { hasText: /Comparable with Canada/ }).waitFor()
  const heads = (await readTable(page)).map(({ head }) => head)
  expect(heads.length).toBeGreaterThan(1)
  const said = (await finding(page))!.match(/\d+/g)!.reduce((sum, n) => sum + Number(n), 0)
  expect(said).toBe(heads.length)
  const { page: shared } = await openPage(browser, page.url())
  expect((await readTable(shared)).map(({ head }) => head)).toEqual(heads)
})

it('shows a country that a series has no row of in every view, with its reason', async () => {
  const { page } = await open('series=AU_CENSUS_VOLUNTEER_RATE&areas=036,124&view=bars&startPeriod=2016&endPeriod=2016')
  await page.locator('.without', { hasText: 'Canada' }).waitFor()
  expect(await page.locator('.without').textContent()).toContain('no figure in this source')
  expect(await page.locator('.country-row[data-key="124"]').textContent()).toContain('no figure in this source')
  await page.locator('.explore-tabs').getByRole('link', { name: 'Change' }).click()
  await page.waitForURL(/view=change/)
  await page.locator('.without', { hasText: 'fewer than two values' }).waitFor()
  expect(await page.locator('.without').textContent()).toContain('Canada')
})

it('chooses an area on the map by a press on its dot or by Enter, rings it, and lights its row', async () => {
  const { page } = await open(`${jordanAndLebanon}&view=map`)
  const chart = page.locator('.chart-place')
  // What the server drew is drawn anew for who comes near it.
  await chart.hover()
  await chart.locator('.chosen [data-key="400"]').waitFor({ state: 'attached' })
  const place = await chart.locator('.dots [data-key="404"]').evaluate((dot) => ({
    x: Number(dot.getAttribute('cx')),
    y: Number(dot.getAttribute('cy')),
  }))
  await chart.hover({ position: place })
  await page.locator('.country-row.lit[data-key="404"]').waitFor()
  await chart.click({ position: place })
  await page.waitForURL(/areas=400,422,404/)
  await chart.locator('.chosen [data-key="404"]').waitFor({ state: 'attached' })
  await page.keyboard.press('Enter')
  await page.waitForURL(/areas=400,422(&|$)/)
})

it('shows on the map of a group a country that was chosen and is no member of it', async () => {
  const { page } = await open('series=VOLUNTEERS&measure=per_1000&areas=124&group=ESCWA&view=map')
  await page.locator('.chart-place').hover()
  await page.locator('.chart-place .chosen [data-key="124"]').waitFor({ state: 'attached' })
  expect(await page.locator('.chart-place [data-key="124"]').count()).toBeGreaterThan(1)
  expect(await page.locator('.chart-place [data-key="250"]').count()).toBe(0)
})

it('opens the page of an area by a double press on its dot', async () => {
  const { page } = await open(`${jordanAndLebanon}&view=map`)
  await page.locator('.chart-place').hover()
  const dot = page.locator('.chart-place .dots [data-key="404"]')
  await dot.waitFor()
  await dot.dblclick()
  await page.waitForURL(/\/en\/areas\/404/)
})

it.each(['bars', 'change'])('chooses in %s by a press on a name', async (view) => {
  const { page } = await open(`${jordanAndLebanon}&group=145&view=${view}`)
  const chart = page.locator('.chart-place').first()
  await chart.hover()
  const name = chart.locator('text[data-key="422"]').first()
  await name.waitFor()
  await name.click()
  await page.waitForURL(/areas=400(&|$)/)
})
