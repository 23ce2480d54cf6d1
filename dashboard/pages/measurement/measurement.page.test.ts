import { parse } from 'csv-parse/sync'
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

const languages = ['en', 'ar'] as const
const open = (path: string) => openPage(browser, `${server.address}${path}`)

/** The first step of both journeys: from any page, by the navigation. */
async function toMeasurement(language: string) {
  const opened = await open(`/${language}/explore`)
  await opened.page.locator(`header nav a[href="/${language}/measurement"]`).click()
  await opened.page.locator('.examples').waitFor()
  return opened
}

it.each(languages)(
  'tells in two steps which members of ESCWA did not report in 2019, and Oman apart: %s',
  async (language) => {
    const { page, complaints } = await toMeasurement(language)
    await page.locator('.examples a[href*="group=ESCWA"]').click()
    await page.locator('[data-reason=not_reported] tr').first().waitFor()
    expect(new URL(page.url()).search).toBe('?series=VOLUNTEERS&group=ESCWA&startPeriod=2019&endPeriod=2019')
    expect(await areasUnder(page, 'not_reported')).toEqual(
      {
        en: 'Algeria,Djibouti,Kuwait,Mauritania,Saudi Arabia,Sudan,Tunisia,United Arab Emirates'.split(','),
        ar: [
          ...['الإمارات العربية المتحدة', 'الجزائر', 'السودان', 'الكويت', 'المملكة العربية السعودية', 'تونس'],
          ...['جيبوتي', 'موريتانيا'],
        ],
      }[language]
    )
    expect(await areasUnder(page, 'cannot_exist')).toHaveLength(1)
    expect(complaints).toEqual([])
  }
)

it.each(languages)('tells in two steps that Canada 2018 and the USA 2017 compare with care: %s', async (language) => {
  const { page, complaints } = await toMeasurement(language)
  await page.locator('.examples a[href*="areas=124"]').click()
  await page.locator('h2[data-class=with_care]').waitFor()
  const rows = await readTable(page)
  expect(valuesOf(rows)).toEqual(['41.1', '30.3'])
  expect(rows.slice(4).map(({ head }) => head)).toEqual(
    (['survey', 'population_covered', 'reference_period', 'ages', 'instrument', 'who_reports'] as const).map(
      (field) => messagesOf(language)[`method.${field}`]
    )
  )
  expect(complaints).toEqual([])
})

it('shows why one Dutch survey gives 44 and 21 per cent, from an address alone', async () => {
  const { page } = await toMeasurement('en')
  await page.locator('.examples a[href*="areas=528"]').click()
  await page.locator('h2[data-class=not]').waitFor()
  const again = await open(new URL(page.url()).pathname + new URL(page.url()).search)
  await again.page.locator('h2[data-class=not]').waitFor()
  expect(valuesOf(await readTable(again.page))).toEqual(['44', '21'])
  expect(await again.page.locator('.answer ul:not(.pair-bars)').textContent()).toContain(
    'the reference periods differ (the last twelve months / the last four weeks)'
  )
})

it('answers anew when a reader chooses another year, and keeps the choice in the address', async () => {
  const { page } = await open('/en/measurement/pair')
  await page.locator('h2[data-class=with_care]').waitFor()
  await page.getByRole('group', { name: 'One figure' }).getByLabel('Type of volunteering').selectOption('_T')
  await page.locator('h2[data-class=not]').waitFor()
  expect(page.url()).toContain('comparableWith=VOLUNTEER_RATE.840.2017._T._T.ORG')
  expect(await page.locator('.answer ul:not(.pair-bars)').textContent()).toContain('the types of volunteering differ')
})

it('says so where one of two chosen figures is not there', async () => {
  const page = await browser.newPage()
  const jordan2020 = 'series=VOLUNTEERS&areas=400&startPeriod=2020&comparableWith=VOLUNTEERS.404.2020._T._T._T'
  await page.goto(`${server.address}/en/measurement/pair?${jordan2020}`)
  await page.getByText('One of the two has no figure').waitFor()
  await page.close()
})

it('counts in the table just what it draws in the matrix, and each count leads to the list', async () => {
  const { page, complaints } = await open('/en/measurement?series=BLOOD_DONORS&group=ESCAP')
  await page.locator('.matrix tbody').first().waitFor({ state: 'attached' })
  const shapes = await page.evaluate(() => {
    const drawn = (place: Element) => place.querySelector('svg path')!.getAttribute('d')!
    const counted = Array.from(document.querySelectorAll('.counts tbody tr'))
      .filter((row) => row.querySelector('svg'))
      .map((row) => [drawn(row), Array.from(row.querySelectorAll('td'), (cell) => Number(cell.textContent))])
    const cells = Array.from(document.querySelectorAll('.matrix td'), (cell) => [
      drawn(cell),
      (cell as HTMLTableCellElement).cellIndex - 1,
    ])
    return { counted, cells } as { counted: [string, number[]][]; cells: [string, number][] }
  })
  expect(shapes.counted.length).toBeGreaterThan(3)
  for (const [shape, counts] of shapes.counted)
    expect(counts).toEqual(counts.map((_, at) => shapes.cells.filter(([d, year]) => d === shape && year === at).length))

  const link = page.locator('.counts a').first()
  const n = Number(await link.textContent())
  await link.click()
  await page.locator('[data-reason]').first().waitFor()
  const rows = await page.locator('[data-reason] tr:not(:first-child)').count()
  expect(rows).toBeGreaterThanOrEqual(n)
  expect(complaints).toEqual([])
})

it('gives the list to take away as a file that names the same areas and the same reasons', async () => {
  const { page } = await open('/en/measurement/missing?series=VOLUNTEERS&group=ESCWA&startPeriod=2019&endPeriod=2019')
  const href = await page.locator('.acts a').first().getAttribute('href')
  const csv = await (await fetch(new URL(href!, server.address))).text()
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
  for (const reason of ['not_reported', 'cannot_exist'])
    expect(
      rows
        .filter((row) => row.missing_reason === reason)
        .map((row) => row.ref_area_name)
        .sort()
    ).toEqual(await areasUnder(page, reason))
})

it('names who measures how, and how surely that is known', async () => {
  const { page, complaints } = await open('/en/measurement/methods')
  const rows = await readTable(page)
  const denmark = rows.find(({ head, cells }) => head === 'Denmark' && cells[0]!.words.includes('BX:15949'))!
  expect(denmark.cells[2]!.words).toBe('Unknown')
  const kenya = rows.find(({ head }) => head === 'Kenya')!
  expect(kenya.cells[2]!.words).toContain('The last week')
  expect(kenya.cells[2]!.words).toContain('Inferred')
  expect(complaints).toEqual([])
})

const areasUnder = async (page: Page, reason: string) =>
  (await page.locator(`[data-reason=${reason}] tr:not(:first-child) th`).allTextContents()).sort()

const valuesOf = (table: Awaited<ReturnType<typeof readTable>>) => table[0]!.cells.map(({ value }) => value)

it.each(['en', 'ar'])(
  'says of every source over what time it asks: squares and sentence add up, %s',
  async (language) => {
    const { page } = await open(`/${language}/measurement/methods`)
    const [sources, , ...asked] = [...(await page.locator('.sentence').textContent())!.matchAll(/\d+/g)].map(Number)
    expect(asked.reduce((sum, n) => sum + n, 0)).toBe(sources)
    expect(await page.locator('.period-bars rect').count()).toBe(sources)
  }
)
