import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../../browser/chromium.ts'
import { openPage, readTable } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

/** With all that it folds unfolded. */
const open = async (path: string) => {
  const opened = await openPage(browser, `${server.address}${path}`, { ready: 'main h1' })
  await unfold(opened.page)
  return opened
}

const unfold = (page: Page) =>
  page.locator('main details.fold').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })

it.each(['en', 'ar'])('is a step from the navigation and shows three ages of each survey: %s', async (language) => {
  const { page, complaints } = await open(`/${language}/explore`)
  await page.locator('nav a[href$="/next-generation"]').click()
  await page.locator('#ages').waitFor()
  await unfold(page)
  const swiss = (await readTable(page)).find(({ head }) => ['Switzerland', 'سويسرا'].includes(head))
  expect(swiss!.cells.map(({ words }) => words.replace(/[^\d.]/g, ''))).toEqual([
    '2020',
    '41.0',
    '37.0',
    '43.7',
    '35.1',
  ])
  expect(complaints).toEqual([])
})

it('keeps unlike reference periods apart, in the chart and in the table', async () => {
  const { page } = await open('/en/next-generation')
  const headings = await page.locator('figure').first().locator('.headings text').allTextContents()
  expect(headings).toEqual(
    ['last twelve months', 'last four weeks', 'last week', 'Unknown'].map((period) => expect.stringContaining(period))
  )
  expect(await page.locator('section[aria-labelledby=ages] tbody th[scope=rowgroup]').count()).toBe(4)
})

it('names areas that publish another type only, and shows them where that type is asked for', async () => {
  const { page } = await open('/en/next-generation')
  const ages = page.locator('section[aria-labelledby=ages]')
  expect(await ages.getByText('other types of volunteering only').textContent()).toContain('United States of America')
  await page.getByRole('button', { name: /Type of volunteering/ }).click()
  await page.getByRole('option', { name: 'Organization-based', exact: true }).click()
  await page.waitForURL(/volunteerType=ORG/)
  await unfold(page)
  await ages.getByRole('rowheader', { name: 'United States of America' }).waitFor()
})

it('reads single figures by the arrow keys, from age to age and from area to area', async () => {
  const { page } = await open('/en/next-generation?areas=756')
  const place = page.locator('figure').first().locator('.chart-place')
  await page.locator('figure').first().locator('svg').waitFor()
  await place.focus()
  await page.keyboard.press('ArrowDown')
  const readout = page.locator('figure').first().locator('.chart-readout')
  // What reads it out is fetched when somebody comes near.
  await readout.filter({ hasText: '65 years and over' }).waitFor({ state: 'attached' })
  await page.keyboard.press('Home')
  await readout.filter({ hasText: '15–24 years' }).waitFor({ state: 'attached' })
})

it('sets women and men of each survey beside each other, with their gap', async () => {
  const { page } = await open('/en/next-generation?areas=051,076,376')
  const section = page.locator('#women-and-men')
  expect(await section.locator('.sentence').textContent()).toContain(
    'Brazil, 2019: 4.7% (Women) and 3.2% (Men), a gap of +1.5 percentage points'
  )
  const brazil = section.getByRole('row', { name: /^Brazil/ })
  expect(await brazil.locator('td').allTextContents()).toEqual(['2019', '4.0%', '4.7%', '3.2%', '+1.5E'])
  await section.locator('svg .part-1').first().waitFor()
  expect(await section.locator('svg .part-0 circle').count()).toBe(3)
  expect(await section.locator('svg .part-1 path').count()).toBe(3)
  const numbers = page.locator('#women-and-men-in-numbers')
  expect(
    await numbers
      .getByRole('row', { name: /^Brazil/ })
      .locator('td')
      .last()
      .textContent()
  ).toBe('155E')
})

it('shows chosen areas throughout, and says that there is no rate where there is none', async () => {
  const { page } = await open('/en/next-generation?areas=524')
  expect(await page.getByText('For this choice the source publishes no figure by age.').count()).toBe(2)
  const heads = (await readTable(page)).map(({ head }) => head)
  // Four programmes, and women and men in rates and in numbers.
  expect(heads.filter((head) => head === 'Nepal')).toHaveLength(6)
})

it('gives each world figure its own source, and names the theme’s practices', async () => {
  const { page } = await open('/en/next-generation')
  const row = page.getByRole('row', { name: /2019 13,186/ })
  expect(await row.getByRole('link').getAttribute('href')).toContain('unv.org')
  expect(await page.locator('.practice-links a').count()).toBe(16)
})

it('says what is wrong with an address and shows the rest', async () => {
  const { page } = await open('/en/next-generation?areas=404,999&year=2')
  const alert = await page.getByRole('alert').textContent()
  expect(alert).toContain('999')
  expect(alert).toContain('year')
  expect((await readTable(page)).map(({ head }) => head)).toContain('Kenya')
})
