import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { messagesOf } from '../../../data/wording/messagesOf.ts'
import { openChromium } from '../../browser/chromium.ts'
import { openPage, readTable } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const kenyaJordanIndia = 'series=VOLUNTEERS&areas=404,400,356&measure=per_1000'
const volunteerRates = 'series=VOLUNTEER_RATE&areas=554,756&volunteerType=ORG&startPeriod=2010&endPeriod=2020'

it("ends Jordan's line in 2019 with the reason and flags India's 2016, in Arabic from right to left", async () => {
  const { page, complaints } = await open(`/ar/explore?${kenyaJordanIndia}`)
  const words = messagesOf('ar')
  const rows = await readTable(page)
  const [india, jordan, kenya] = ['الهند', 'الأردن', 'كينيا'].map((name) => rows.find(({ head }) => head === name)!)

  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ])
  expect(jordan!.cells[3]!.shown).toBe('0.07')
  expect(jordan!.cells[4]).toMatchObject({ value: null, words: expect.stringContaining(words['missing.not_reported']) })
  expect(india!.cells[0]!.mark).toContain(words['flag.jump'])
  expect(india!.cells[5]!.value).toBeNull()
  expect(Number(kenya!.cells[4]!.value)).toBeCloseTo(3.11, 2)
  expect(await page.locator('figure svg').first().getAttribute('direction')).toBe('ltr')
  expect(await page.locator('figure svg').first().textContent()).toContain('2019')
  expect(complaints).toEqual([])
})

it('cuts the lines of New Zealand and Switzerland where the source changes', async () => {
  const { page } = await open(`/ar/explore?${volunteerRates}`)
  const drawn = await page
    .locator('figure svg')
    .first()
    .evaluate((svg) => ({
      cuts: svg.querySelectorAll('.cuts path').length,
      joined: Array.from(svg.querySelectorAll('.stretches path'), (path) => path.getAttribute('d')).filter((d) =>
        d!.includes('L')
      ),
    }))
  expect(drawn).toEqual({ cuts: 3, joined: [] })
  const rows = await readTable(page)
  expect(rows.map(({ cells }) => cells.at(-1)!.value)).toEqual([null, null])
  const { 'ground.survey_changed': reason } = messagesOf('ar')
  expect(rows.every(({ cells }) => cells.at(-1)!.words.includes(reason))).toBe(true)
})

it('says what is wrong with an address, shows the rest, and offers the nearest good one', async () => {
  const { page } = await open('/en/explore?series=VOLUNTERS&areas=KEN,400')
  await page.getByRole('alert').waitFor()
  const alert = page.getByRole('alert')
  expect(await alert.textContent()).toContain('VOLUNTERS')
  await alert.getByRole('link', { name: /404,400/ }).click()
  await alert.getByRole('link', { name: /VOLUNTEERS/ }).click()
  await page.waitForURL((url) => url.search === '?series=VOLUNTEERS&areas=404,400')
  await alert.waitFor({ state: 'detached' })
})

it('keeps every choice in the address, and goes back and forward through them', async () => {
  const { page } = await open('/en/explore?areas=404&series=VOLUNTEERS')
  await page.getByRole('button', { name: /Measure/ }).click()
  await page.getByRole('option', { name: 'Per 1,000 people' }).click()
  await page.waitForURL(/measure=per_1000/)
  await page.goBack()
  await page.waitForURL((url) => !url.search.includes('per_1000'))
  await page.goForward()
  await page.waitForURL(/measure=per_1000/)
  await expect.poll(async () => (await readTable(page))[0]!.cells[4]!.shown, { timeout: 10_000 }).toBe('3.11')
})

it('finds an area by its name in another language and adds it', async () => {
  const { page } = await open('/en/explore?areas=404')
  await page.getByRole('searchbox').fill('الأردن')
  await page.getByRole('button', { name: /^Jordan/ }).click()
  await page.waitForURL(/areas=404,400/)
})

const arabStates = 'series=VOLUNTEERS&areas=400,422,788&measure=per_1000'

it('raises the line that is pointed at with its row in the list, and shows all figures of its year at the ends', async () => {
  const { page } = await open(`/en/explore?${arabStates}`)
  const chart = page.locator('.chart-place')
  await chart.hover()
  const jordan = await markOf(page, '400', 3)
  await chart.hover({ position: jordan })
  await page.locator('.country-row.lit[data-key="400"]').waitFor()
  const said = await page.locator('.chart-year text').allTextContents()
  expect(said).toEqual(expect.arrayContaining(['in 2019', 'Lebanon 2.08', 'Jordan 0.07', 'Tunisia not reported']))
  expect(await page.locator('.chart-tip').count()).toBe(0)
  await page.mouse.move(5, 5)
  await page.locator('.chart-year').first().waitFor({ state: 'detached' })
  expect(await page.locator('.lit').count()).toBe(0)
})

it('lights the line of the row that is pointed at or has the focus, chosen or not', async () => {
  const { page } = await open(`/en/explore?${arabStates}`)
  await page.locator('.chart-place .context').waitFor({ state: 'attached' })
  await page.locator('.country-row[data-key="108"]').hover()
  await page.locator('.context .lit[data-key="108"]').waitFor({ state: 'attached' })
  await page.locator('.country-row[data-key="422"] .country').focus()
  await page.locator('.stretches .lit[data-key="422"]').first().waitFor({ state: 'attached' })
  expect(await page.locator('.context .lit').count()).toBe(0)
})

it('names a grey line beside the pointer with its figure, and chooses it by a press, until its name is pressed', async () => {
  const { page } = await open(`/en/explore?${arabStates}`)
  const chart = page.locator('.chart-place')
  const { x, y } = await topOfContext(page)
  await chart.hover({ position: { x, y } })
  const tip = page.locator('.chart-tip')
  await tip.waitFor()
  const name = (await tip.textContent())!.split(' · ')[0]!
  await chart.click({ position: { x, y } })
  await page.waitForURL(/areas=400,422,788,\d+/)
  await page.locator('.country-row [aria-pressed=true]', { hasText: name }).waitFor()
  await chart.locator('.labels text', { hasText: name }).waitFor({ state: 'attached' })
  await chart.locator('text[data-key="422"]').last().click()
  await page.waitForURL(/areas=400,788,\d+/)
})

it('goes from line to line by arrows and chooses by Enter', async () => {
  const { page } = await open(`/en/explore?${arabStates}`)
  await page.locator('.chart-place').focus()
  await page.keyboard.press('ArrowRight')
  const lit = page.locator('.country-row.lit')
  await lit.filter({ hasText: 'Lebanon' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/areas=400,788(&|$)/)
  expect(await page.locator('.chart-place').evaluate((place) => place === document.activeElement)).toBe(true)
})

it('draws small charts on one scale or each on its own, which the chart and the address say', async () => {
  const { page } = await open('/en/explore?series=VOLUNTEERS&group=145&measure=per_1000')
  await page.getByRole('radio', { name: 'A scale of its own for each' }).check()
  await page.waitForURL(/panelScale=own/)
  await page.locator('.chart-place .axis-label', { hasText: 'each on a scale of its own' }).waitFor()
  const { page: shared } = await open(`/en/explore${new URL(page.url()).search}`)
  await shared.locator('figure .axis-label', { hasText: 'each on a scale of its own' }).first().waitFor()
})

/** Where a line has its point of a year, in pixels of the chart. */
const markOf = (page: Page, key: string, place: number) =>
  page
    .locator(`.measured circle[data-key="${key}"]`)
    .nth(place)
    .evaluate((dot) => ({ x: Number(dot.getAttribute('cx')), y: Number(dot.getAttribute('cy')) }))

/** The highest point of the first year among all others. */
const topOfContext = (page: Page) =>
  page.locator('.context').evaluate((group) => {
    const starts = Array.from(group.children, (path) => /^M([\d.]+),([\d.]+)/.exec(path.getAttribute('d')!)!)
    const [x, y] = starts.map(([, x, y]) => [Number(x), Number(y)] as const).sort((a, b) => a[1] - b[1])[0]!
    return { x, y }
  })

async function open(path: string) {
  const opened = await openPage(browser, `${server.address}${path}`)
  if (path.includes('/explore')) await opened.page.locator('figure svg').first().waitFor()
  return opened
}
