import { parse } from 'csv-parse/sync'
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

/** Filtered and sorted in the ways that the page offers. */
const views = [
  'series=VOLUNTEERS&measure=per_1000',
  'series=VOLUNTEERS&sort=-2020',
  'series=VOLUNTEERS&group=034&measure=per_1000&sort=name',
  'series=VOLUNTEERS&group=ESCWA&sort=-name&show=with_values',
  'series=VOLUNTEERS&group=INCOME_LM,202&sort=-change',
  'series=VOLUNTEERS&measure=index&group=030&sort=2020',
  'series=VOLUNTEER_RATE&show=with_values&sort=-2018',
  'series=VOLUNTEER_RATE&volunteerType=ORG,DIRECT&areas=554,756,840,124',
  'series=VOLUNTEER_RATE&age=_T,Y15T24&areas=051,188,170&startPeriod=2017&endPeriod=2019',
  'series=VNR_PRESENTED&group=ECLAC&sort=-2017,name',
  'series=BLOOD_DONORS&group=LDC&sort=2016',
  'series=REACHED_HEALTH&group=SIDS&measure=per_1000&sort=change',
  'series=REACHED_DISASTER_RESPONSE&areas=156,690,414&sort=-2020',
  'series=STAFF&group=155&sort=-2019,name',
  'series=LOCAL_UNITS&group=LLDC&startPeriod=2018&endPeriod=2020',
  'series=FIRST_AID_TRAINED&group=ECE&show=with_values&sort=name',
  'series=POP_TOTAL&group=029&sort=-2020',
  'series=VOLUNTEERS&areas=404,400,356&startPeriod=2019&endPeriod=2020&sort=change',
  'series=REACHED_WASH&group=ESCAP&sort=-change,name&measure=index',
  'series=VOLUNTEERS&group=INCOME_H&measure=per_1000&sort=-2016&show=with_values',
]

it.each(views.map((view, i) => ({ view, language: i % 2 === 0 ? 'en' : 'ar' })))(
  'gives a file that holds just what the page shows: $language $view',
  async ({ view, language }) => {
    const { page, complaints } = await openPage(browser, `${server.address}/${language}/explore?view=table&${view}`)
    const taken = async (name: string) => (await fetch(await downloadLink(page, name))).text()
    const csv = await taken('observations.csv')
    const metadata = await taken('metadata.json')
    await page.keyboard.press('Escape')
    const shown = await readTable(page)
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[]

    expect(linesOf(rows)).toEqual(
      shown.map(({ head, cells }) => ({ head: head.split(' · ')[0], values: valuesOf(cells) }))
    )
    expect(complaints).toEqual([])

    const again = await openPage(browser, new URL(JSON.parse(metadata).address, server.address).href)
    expect(await readTable(again.page)).toEqual(shown)
  }
)

it('sorts missing values last in either direction, and says which way', async () => {
  const { page } = await openPage(browser, `${server.address}/en/explore?view=table&series=VOLUNTEERS&group=ESCWA`)
  for (const direction of ['descending', 'ascending']) {
    await page.getByRole('columnheader', { name: '2019' }).getByRole('button').click()
    await page.locator(`th[aria-sort=${direction}]`).waitFor()
    const values = (await readTable(page)).map(({ cells }) => (cells.length > 1 ? cells[3]!.value : null))
    const given = values.filter((value) => value !== null).map(Number)
    expect(values.slice(given.length).every((value) => value === null)).toBe(true)
    expect(given).toEqual(given.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a)))
  }
})

it('draws each figure as a dot on the scale of its series, mirrored in Arabic, a ring where it is flagged', async () => {
  const dotsIn = async (language: string) => {
    const { page } = await openPage(
      browser,
      `${server.address}/${language}/explore?view=table&series=VOLUNTEERS&measure=per_1000&areas=422,634,400`
    )
    return page.locator('.region tbody:not(.groups) td:has(data):not(.aside)').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const dot = cell.querySelector('svg[aria-hidden=true] circle')
        const value = Number(cell.querySelector('data')!.value)
        return dot ? [{ value, at: Number.parseInt(dot.getAttribute('cx')!, 10), isRing: dot.matches('.ringed') }] : []
      })
    )
  }
  const english = await dotsIn('en')
  // Five years of Lebanon and Qatar and four of Jordan; changes have none.
  expect(english.length).toBe(14)
  const plain = english.filter(({ isRing }) => !isRing).sort((a, b) => a.value - b.value)
  expect(english.length - plain.length).toBe(1)
  expect(plain.map(({ at }) => at)).toEqual(plain.map(({ at }) => at).toSorted((a, b) => a - b))
  expect([plain[0]!.at, plain.at(-1)!.at]).toEqual([expect.any(Number), 100])
  expect((await dotsIn('ar')).map(({ at }) => 100 - at)).toEqual(english.map(({ at }) => at))
})

/** Where the menu under the view leads for one of its tidy files. */
async function downloadLink(page: Page, name: string): Promise<string> {
  const link = page.locator(`.acts .files a[href*="${name}"]:not([href*="shape="])`).first()
  if (!(await link.isVisible())) await page.locator('.acts .chooser').first().click()
  return link.evaluate((element) => (element as HTMLAnchorElement).href)
}

type Cells = Awaited<ReturnType<typeof readTable>>[number]['cells']

/** A gap that lasts the whole period is one cell of the page and a row for each year in the file. */
const valuesOf = (cells: Cells) =>
  cells.length === 1 ? Array.from({ length: cells[0]!.span }, () => null) : cells.map(({ value }) => numberOf(value))

function linesOf(rows: readonly Record<string, string>[]) {
  const lines: { key: string; head: string; values: (number | null)[] }[] = []
  for (const row of rows) {
    const key = [row.ref_area, row.sex, row.age, row.volunteer_type, row.goal].join(' ')
    if (lines.at(-1)?.key !== key) lines.push({ key, head: row.ref_area_name!, values: [] })
    lines.at(-1)!.values.push(numberOf(row.measure_value ?? ''))
  }
  const changes = new Map(
    rows.map((row) => [[row.ref_area, row.sex, row.age, row.volunteer_type, row.goal].join(' '), row.change_value])
  )
  return lines.map(({ key, head, values }) => ({ head, values: [...values, numberOf(changes.get(key) ?? '')] }))
}

const numberOf = (text: string | null) => (text === null || text === '' ? null : Number(text))
