import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createContext } from '../../../api/context.ts'
import { shownTableOf } from '../../../api/downloads/shownTableOf.ts'
import { createCaller } from '../../../api/router.ts'
import { randomSelections } from '../../../api/sample/randomSelections.ts'
import { currentRelease, openDatabase } from '../../../data/database.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { ShownTable } from '../../../data/structure/shownTable.ts'
import { messagesOf } from '../../../data/wording/messagesOf.ts'
import { openChromium } from '../../browser/chromium.ts'
import { objections } from '../../browser/objections.ts'
import { openPage, readTable, type Seen } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { settled } from '../../browser/settled.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

/** A busy machine takes its time. */
const soon = { timeout: 20_000 }

const languages = ['en', 'ar'] as const
const open = (language: string, search: string, seen: Seen = {}) =>
  openPage(browser, `${server.address}/${language}/explore?view=table&${search}`, {
    ...seen,
    ready: '.comparison tbody tr',
  })

it.each(languages)('sorts by several columns from the keyboard, and says by which: %s', async (language) => {
  const { page } = await open(language, 'series=VOLUNTEERS&group=034')
  const head = (key: number) => page.locator('.comparison thead th').nth(key).locator('button')
  await head(5).focus()
  await page.keyboard.press('Enter')
  await page.locator('th[aria-sort=descending]').waitFor()
  await head(0).focus()
  await page.keyboard.press('Shift+Enter')
  await page.locator('th[data-sorted=ascending]').waitFor()
  expect(searchOf(page)).toMatchObject({ sort: '-2020,name' })
  expect(await page.locator('[aria-sort]').count()).toBe(1)
  expect(await head(0).innerText()).toContain('2')
  const order = { en: 'by the figure for 2020, descending; by name, ascending', ar: 'حسب رقم عام 2020' }[language]
  expect(await page.locator('.tablebar').last().innerText()).toContain(order)
})

it.each(languages)(
  'hides and moves columns by keyboard, says so, and keeps them in the address: %s',
  async (language) => {
    const { page } = await open(language, 'series=VOLUNTEERS&group=034')
    await page.locator('.table-controls .chooser').last().click()
    await page.locator('.column-list input').first().focus()
    await page.keyboard.press('Space')
    await expect.poll(() => searchOf(page).columns, soon).toBe('2017,2018,2019,2020,change,spark')
    const later = page.locator('[data-move="2017 1"]')
    await later.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => searchOf(page).columns, soon).toBe('2018,2017,2019,2020,change,spark')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-move')), soon).toBe('2017 1')
    expect(await page.locator('.panel [role=status]').innerText()).toContain('2017')
    const soonHeads = async () => (await headsOf(page)).slice(1, 5)
    await expect.poll(soonHeads, soon).toEqual(['2018', '2017', '2019', '2020'])
    const heads = await headsOf(page)
    await page.reload({ waitUntil: 'networkidle' })
    await page.locator('.comparison tbody tr').first().waitFor()
    expect(await headsOf(page)).toEqual(heads)
  }
)

it('finds rows by words of any language, and says how many it leaves out', async () => {
  const { page } = await open('en', 'series=VOLUNTEERS&startPeriod=2019')
  await page.locator('.table-controls input[type=search]').fill('كينيا')
  await expect.poll(() => page.locator('.comparison tbody tr').count(), soon).toBe(1)
  expect(await page.locator('.comparison tbody th').innerText()).toBe('Kenya')
  expect(searchOf(page).text).toBe('كينيا')
  expect(await page.locator('.table-notes').innerText()).toContain('do not have these words in their names')
})

it('keeps what is comparable with one figure, and says how many rows are not and why', async () => {
  const rate = 'series=VOLUNTEER_RATE&volunteerType=ORG&show=with_values'
  const all = await open('en', rate)
  const before = await all.page.locator('.comparison tbody tr').count()
  const { page } = await open('en', `${rate}&comparableWith=VOLUNTEER_RATE.840.2017._T._T.ORG`)
  await expect
    .poll(() => page.locator('.table-notes').innerText(), soon)
    .toMatch(/cannot be compared with the figure chosen:/)
  const kept = await page.locator('.comparison tbody tr').count()
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(before)
})

it('sets groups as a whole above the areas, whatever they are sorted by, each with its recipe', async () => {
  const { page } = await open('en', 'series=VOLUNTEERS&measure=per_1000&group=034,145&sort=-2020')
  await page.locator('.groups tr').first().waitFor()
  expect(await page.locator('.groups th').allInnerTexts()).toEqual([
    'Southern Asia',
    'Southern Asia, without the 2 flagged countries and areas',
    'Western Asia',
    'Western Asia, without the 2 flagged countries and areas',
  ])
  expect((await readTable(page))[0]!.head).toBe('Iran (Islamic Republic of)')
  expect(await page.locator('.in-table details').count()).toBe(2)
})

it('sets series side by side, each with its years below it', async () => {
  const { page } = await open('en', 'series=VOLUNTEERS,VOLUNTEER_RATE&areas=404,554')
  await page.locator('input[name=across]').last().check()
  await page.locator('th[scope=colgroup]').first().waitFor()
  expect(await page.locator('th[scope=colgroup]').allInnerTexts()).toEqual([
    'People volunteering with the Red Cross and Red Crescent (people)',
    'Volunteer rate, ILOSTAT (per cent)',
  ])
  await page.locator('.comparison thead tr').last().locator('th button').nth(8).click()
  await expect.poll(() => searchOf(page).sort, soon).toBe('-VOLUNTEER_RATE.2018')
  expect((await readTable(page)).map(({ head }) => head)).toEqual(['New Zealand', 'Kenya'])
})

it('copies the table as it is shown for a document, and unrounded for a spreadsheet', async () => {
  const { page } = await open('en', 'series=VOLUNTEERS&measure=per_1000&areas=404,400')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('.tablebar button').click()
  await page.getByText('Copied:').waitFor()
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()))
  })
  const kenya = (await readTable(page)).find(({ head }) => head === 'Kenya')!
  const line = text!
    .split('\r\n')
    .find((row) => row.startsWith('Kenya'))!
    .split('\t')
  expect(line.slice(1, 6)).toEqual(kenya.cells.slice(0, 5).map(({ value }) => value))
  for (const { value, shown } of kenya.cells.slice(0, 2))
    expect(html).toMatch(new RegExp(`sdval="${value}"[^>]*>${shown}</td>`))
  for (const copy of [html, text]) expect(copy).toContain(`2016: ${messagesOf('en')['flag.coherence']}`)
})

const both = 'series=VOLUNTEERS,VOLUNTEER_RATE&across=series&areas=404,400,356,554,756,840&sort=-VOLUNTEERS.2020,name'
it.each([
  { language: 'en', theme: 'light', width: 390, search: both },
  { language: 'ar', theme: 'dark', width: 1280, search: both },
  { language: 'ar', theme: 'light', width: 390, search: 'series=VOLUNTEERS&measure=per_1000&group=145&status=jump' },
  { language: 'en', theme: 'dark', width: 1280, search: 'series=VOLUNTEERS&measure=per_1000&group=145&text=a' },
] as const)('fits and has nothing that axe objects to: $language $theme $width px', async (look) => {
  const { page, complaints } = await open(look.language, look.search, look)
  expect(await objections(page)).toEqual([])
  const seen = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - innerWidth,
    text: document.body.innerText,
  }))
  expect(seen.overflow).toBeLessThanOrEqual(0)
  expect(seen.text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/)
  expect(complaints).toEqual([])
})

const pointer = 'data/built/current'

it.runIf(existsSync(pointer))(
  'shows twenty random selections in a browser just as the model has them',
  async () => {
    const ctx = createContext(openDatabase(currentRelease(pointer)))
    const selections = await randomSelections(createCaller(ctx), { count: 60, seed: 2020 })
    const page = await browser.newPage()
    let seen = 0
    for (const { selection, language } of selections) {
      const { table } = await shownTableOf(ctx, { selection, language })
      if (table.rows.length === 0 || seen === 20) continue
      seen++
      const address = `${language}/explore?view=table&${writeAddress(selection)}`
      await page.goto(`${server.address}/${address}`)
      await settled(page)
      await expect.poll(() => page.locator('.comparison tbody:not(.groups) tr').count(), soon).toBe(table.rows.length)
      const shown = (await readTable(page)).map(({ head, cells }) => ({
        head,
        cells: cells.flatMap(({ value, shown, words, span, mark }) =>
          Array.from({ length: span }, () => {
            if (value !== null) return `${value} ${plain(shown!)}`
            return span > 1 ? null : plain(mark === null ? words : words.slice(0, -1)).replace('– ', '')
          })
        ),
      }))
      expect(shown, address).toEqual(modelOf(table, shown))
    }
    expect(seen).toBe(20)
    await page.close()
  },
  300_000
)

/** The figures and changes of the model; a cell that stands for several is held by its number of columns alone. */
const modelOf = ({ columns, rows }: ShownTable, shown: { cells: (string | null)[] }[]) =>
  rows.map(({ head, cells }, row) => ({
    head: plain(head),
    cells: cells
      .filter((_, at) => columns[at]!.kind === 'figure' || columns[at]!.kind === 'change')
      .map(({ value, text }, at) => {
        if (shown[row]?.cells[at] === null) return value === null ? null : text
        return value === null ? plain(text) : `${value} ${plain(text)}`
      }),
  }))

/** Without marks of direction: a head is read without them. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').trim()

const headsOf = (page: Page) => page.locator('.comparison thead tr').last().locator('th').allInnerTexts()
const searchOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
