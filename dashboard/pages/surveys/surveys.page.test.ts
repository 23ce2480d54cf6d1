import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
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

const open = (path: string, seen = {}) => openPage(browser, `${server.address}${path}`, seen)

/** The members of a commission as the page names them, by what is known of their surveys. */
async function namedIn(page: Page, group: string) {
  const states = await page
    .locator(`[data-group=${group}] [data-state]`)
    .evaluateAll((all) =>
      all.map((one) => [(one as HTMLElement).dataset.state!, one.querySelector('dd')!.textContent!])
    )
  return Object.fromEntries(states.map(([state, names]) => [state, names!.split(/[;؛] /)]))
}

/** The same as the file has them. */
async function inFile(group: string, language: string) {
  const response = await fetch(`${server.address}/api/surveys.csv?group=${group}&language=${language}`)
  const rows = parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[]
  const stateOf = ({ labour_force_surveys: score }: Record<string, string>) =>
    score === '' ? 'not_known' : Number(score) > 0 ? 'ran_survey' : 'no_survey'
  const named: Record<string, string[]> = {}
  for (const row of rows.filter((one) => one.has_volunteer_rate === 'false'))
    named[stateOf(row)] = [...(named[stateOf(row)] ?? []), row.ref_area_name!]
  return named
}

const sorted = (named: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(named).map(([state, names]) => [state, names.toSorted()]))

it.each(['en', 'ar'])(
  'names for ESCWA and ECA the members that ran a labour force survey and have no volunteer rate: %s',
  async (language) => {
    const { page, complaints } = await open(`/${language}/measurement`)
    for (const group of ['ESCWA', 'ECA']) {
      const named = await namedIn(page, group)
      expect(named.ran_survey!.length).toBeGreaterThan(10)
      expect(sorted(named)).toEqual(sorted(await inFile(group, language)))
    }
    const [escwa, eca] = [await namedIn(page, 'ESCWA'), await namedIn(page, 'ECA')]
    const { jordan, iraq, ethiopia, kenya } = {
      en: { jordan: 'Jordan', iraq: 'Iraq', ethiopia: 'Ethiopia', kenya: 'Kenya' },
      ar: { jordan: 'الأردن', iraq: 'العراق', ethiopia: 'إثيوبيا', kenya: 'كينيا' },
    }[language as 'en' | 'ar']
    expect(escwa.ran_survey).toContain(jordan)
    expect(escwa.no_survey).toContain(iraq)
    expect(eca.ran_survey).toContain(ethiopia)
    expect(Object.values(eca).flat()).not.toContain(kenya)
    expect(complaints).toEqual([])
    await page.close()
  }
)

it('is one step from the head of Measurement', async () => {
  const { page } = await open('/ar/measurement', { width: 390 })
  await page.locator('.examples a[href="#surveys-title"]').click()
  await expect
    .poll(() => page.locator('#surveys-title').evaluate((head) => head.getBoundingClientRect().top))
    .toBeLessThan(400)
  await page.close()
})

it('counts in its sentence what its table lists, and says that a survey was run, not what it asked', async () => {
  const { page } = await open('/en/measurement')
  const rows = (state: string) => page.locator(`.surveys-table [data-state=${state}] tr:not(:first-child)`).count()
  const [ran, none, unknown] = [await rows('ran_survey'), await rows('no_survey'), await rows('not_known')]
  expect(ran + none + unknown).toBe(await page.locator('.surveys-table tbody tr:not(:first-child)').count())
  expect(await page.locator('.surveys .sentence').textContent()).toBe(
    `${ran + none + unknown} countries and areas have no volunteer rate from a survey of 2016–2020 here. ` +
      `${ran} of them ran a labour force survey within ten years, which could have asked about volunteering. ` +
      `No such survey counted: ${none} countries and areas; not known: ${unknown} countries and areas.`
  )
  await page.close()
})

it('shows the commission and areas that are chosen, on the page and in its file', async () => {
  const { page } = await open('/en/measurement?group=ESCWA')
  const shown = await page
    .locator('.commissions [data-group]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.group))
  expect(shown).toEqual(['ESCWA'])
  const href = await page.locator('.surveys a[download]').getAttribute('href')
  expect(href).toMatch(/^\/api\/surveys\.csv\?group=ESCWA&language=en&release=[\w.-]+$/)
  const rows = parse(await (await fetch(server.address + href)).text(), { bom: true, columns: true })
  expect(rows).toHaveLength(21)
  await page.close()
})

it('draws on its map a dot, a square or a ring, each said in the legend, for those in the table', async () => {
  const { page, complaints } = await open('/en/measurement')
  const isAsked = () =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /SurveysMap-|mapChart/.test(name)))
  expect(await isAsked()).toBe(false)
  await page.locator('.surveys-map').scrollIntoViewIfNeeded()
  await page.locator('.surveys-map figure svg').waitFor()
  expect(await page.locator('.surveys-map .legend text').allTextContents()).toEqual([
    'Ran a labour force survey within ten years',
    'No labour force survey counted within ten years',
    'Not known: the World Bank gives no score',
  ])
  await page.locator('.surveys-map .chart-place').focus()
  await page.keyboard.press('Home')
  const said = page.locator('.surveys-map .chart-readout')
  await expect
    .poll(async () => (await said.textContent())!.replace(/[\u2066-\u2069]/g, ''))
    .toMatch(/^.+ · (Ran|No|Not) .+/)
  expect(complaints).toEqual([])
  await page.close()
})
