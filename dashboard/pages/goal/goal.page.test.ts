import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../../browser/chromium.ts'
import { openPage } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

it('says in one act what changed for Goal 13 in Africa, and whether that hangs on one country', async () => {
  const { page, complaints } = await open('/en/goals/13')
  await page.locator('.region-choice select').selectOption({ label: 'Africa' })
  await page.waitForURL(/group=002/)
  const said = page.locator('.region-said', { hasText: 'Africa' })
  await said.waitFor()
  expect(await said.textContent()).toMatch(
    /home to \d+ per cent of the population; too few to say how it changed, or on whom/
  )
  expect((await said.boundingBox())!.y).toBeLessThan(900)
  expect(await page.locator('.finding').textContent()).toMatch(
    /^Africa: no direction can be given\s· .*2020: \d+ of 55$/
  )
  // The same of volunteers themselves, whose direction hangs on single countries.
  await page.goto(`${server.address}/en/goals/17?group=002`)
  expect(await page.locator('.region-said').textContent()).toMatch(/Left out alone, each of these would turn.*Ethiopia/)
  expect(complaints).toEqual([])
})

it('lights the region of the address: its slope, its squares, its silent by name', async () => {
  const { page } = await open('/en/goals/17?group=145')
  expect(await page.locator('.region-slopes .is-lit').textContent()).toContain('Western Asia')
  expect(await page.locator('.silent-regions .is-lit').allTextContents()).toEqual([
    expect.stringContaining('3 of 17 without a figure'),
  ])
  expect(await page.locator('.silent-names').textContent()).toMatch(/not reported: .*Jordan/)
  expect(await page.locator('.finding').textContent()).toContain('Western Asia: +20% (2016–2020)')
  // A group that is no sub-region has a slope of its own and lights the sub-regions that it reaches into.
  await page.goto(`${server.address}/en/goals/17?group=ESCWA`)
  expect(await page.locator('.region-slopes .is-lit').textContent()).toContain('ESCWA')
  expect(await page.locator('.silent-regions .is-lit').count()).toBeGreaterThan(1)
})

it('shows the year and the series that are chosen, and opens with one of several years', async () => {
  const { page } = await open('/en/goals/13')
  expect(await page.locator('.series-list [aria-current]').textContent()).toContain('disaster risk reduction')
  expect(await page.locator('.goal-map').textContent()).toContain('people served, not volunteers')
  await page.locator('.year-strip button', { hasText: '2018' }).click()
  await page.waitForURL(/endPeriod=2018/)
  await page.locator('.series-list a', { hasText: 'indirect impact' }).click()
  await page.waitForURL(/series=CS_PROJECTS_INDIRECT/)
  await page.locator('.goal-regions', { hasText: 'Figures of 2018 alone' }).waitFor()
})

it('is two screens long, and whole on paper: what is folded opens there and by a link into it', async () => {
  for (const goal of ['1', '13', '17']) {
    const { page } = await open(`/en/goals/${goal}`, 1440)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2700)
    expect(await page.locator('details.fold[open]').count()).toBe(0)
    const map = (await page.locator('.goal-map figure svg').first().boundingBox())!
    expect(map.y + map.height).toBeLessThan(900)
  }
  const { page } = await open('/en/goals/13#unknown')
  await page.locator('details#unknown[open]').waitFor()
  const openAt = (event: string) =>
    page.evaluate((name) => {
      dispatchEvent(new Event(name))
      return document.querySelectorAll('details.fold[open]').length
    }, event)
  expect(await openAt('beforeprint')).toBe(4)
  expect(await openAt('afterprint')).toBe(1)
})

it.each(['en', 'ar'])(
  'shows its map on the first screen of a phone, and one picker for the indicator: %s',
  async (language) => {
    const { page } = await open(`/${language}/goals/13`, 390)
    const map = (await page.locator('.goal-map figure svg').first().boundingBox())!
    expect(map.y + map.height).toBeLessThan(900)
    await page.locator('.series-choice select').selectOption('REACHED_SHELTER')
    await page.waitForURL(/series=REACHED_SHELTER/)
  }
)

it('names a series that is not linked to the Goal, and shows the rest', async () => {
  const { page } = await open('/en/goals/13?series=BLOOD_DONORS&group=145')
  expect(await page.locator('.problems').textContent()).toContain('BLOOD_DONORS')
  expect(await page.locator('.silent-regions .is-lit').count()).toBe(1)
})

const open = (path: string, width = 1440) =>
  openPage(browser, `${server.address}${path}`, { ready: '.goal-map figure svg', width })
