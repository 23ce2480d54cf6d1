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

const layouts = { en: 'List', ar: 'قائمة' } as const

it.each(['en', 'ar'] as const)('shows the same practices as cards and as a list, %s', async (language) => {
  const { page, complaints } = await open(`/${language}/practices?goal=5`)
  const cards = await page.locator('.practice h2').allTextContents()
  await page.getByRole('radio', { name: layouts[language] }).check()
  await page.waitForURL(/goal=5&layout=list$/)
  const rows = page.locator('.practice-table tbody tr')
  await rows.first().waitFor()
  const heads = await rows.locator('th').evaluateAll((all) => all.map((head) => head.firstChild!.textContent))
  expect(heads).toEqual(cards)
  for (const source of await rows.locator('td:last-child a').all())
    expect(await source.getAttribute('href')).toMatch(/^https?:/)
  expect(complaints).toEqual([])
})

it('keeps words, filters and layout in one address that opens the same view', async () => {
  const { page } = await open('/en/practices?layout=list')
  await page.getByRole('searchbox').fill('nepal, cash')
  await page.waitForURL(/layout=list/)
  await page.waitForURL(/text=nepal/)
  await page.getByRole('searchbox').fill('nepal')
  await page.waitForURL(/text=nepal(&|$)/)
  const shown = (of: typeof page) => of.locator('.practice-table tbody th').allTextContents()
  const { page: again } = await open(new URL(page.url()).pathname + new URL(page.url()).search)
  const opened = await shown(again)
  expect(opened.length).toBeGreaterThan(0)
  await expect.poll(() => shown(page)).toEqual(opened)
  expect(await again.getByRole('searchbox').inputValue()).toBe('nepal')
})

it('goes to one practice, as a card and as a row', async () => {
  for (const layout of ['', '&layout=list']) {
    const { page } = await open(`/en/practices?goal=5${layout}`)
    const code = await page.locator('article.practice, .practice-table tbody tr').last().getAttribute('id')
    const { page: there } = await open(`/en/practices?goal=5${layout}#${code}`)
    await expect.poll(() => there.evaluate(() => document.activeElement?.id)).toBe(code)
  }
})

it.each(['en', 'ar'])('shows eight, and unfolds the twelve more that a link leads into, %s', async (language) => {
  const { page } = await open(`/${language}/practices`)
  const seen = async (of: typeof page) =>
    (await of.locator('.practice h2').evaluateAll((all) => all.filter((one) => one.checkVisibility()))).length
  expect(await seen(page)).toBe(8)
  const code = await page.locator('.practice').nth(40).getAttribute('id')
  const { page: there } = await open(`/${language}/practices#${code}`)
  await expect.poll(() => there.evaluate(() => document.activeElement?.id)).toBe(code)
  expect(await seen(there)).toBe(20)
})

it('marks the title of a source with its language, as a card and in a list', async () => {
  for (const layout of ['', '&layout=list']) {
    const { page } = await open(`/ru/practices?text=Wolontariat${layout}`)
    const title = page.locator(':is(.practice-source, td) [lang=pl]')
    expect(await title.textContent()).toBe('Wolontariat w 2016 r.')
  }
})

it('lists nine practices, says how many there are, and shows the one that an address leads to', async () => {
  const { page } = await open('/ru/practices?layout=list&goal=17')
  const rows = page.locator('.practice-table tbody tr')
  const seen = () => rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length)
  const all = await rows.count()
  expect(all).toBeLessThan(40)
  expect(await seen()).toBe(9)
  const code = await rows.last().getAttribute('id')
  const { page: there } = await open(`/ru/practices?layout=list&goal=17#${code}`)
  await expect.poll(() => there.evaluate(() => document.activeElement?.id)).toBe(code)
  await page
    .locator('.region .rest')
    .filter({ hasText: String(all) })
    .click()
  await expect.poll(seen).toBe(all)
})

it.each(['en', 'ar'])(
  'counts practices by Goal and region, and shows those of a cell by a press, %s',
  async (language) => {
    const { page, complaints } = await open(`/${language}/practices?theme=accelerator&text=a`)
    const cell = page.locator('.practice-matrix tbody tr').nth(2).locator('td a').first()
    const told = Number(await cell.textContent())
    await cell.press('Enter')
    await page.waitForURL(/goal=3/)
    expect(page.url()).toContain('theme=accelerator')
    await expect.poll(() => page.locator('.practice').count()).toBe(told)
    expect(await page.locator('main').getByRole('searchbox').inputValue()).toBe('')
    await page.locator('.practice-matrix a[aria-current]').waitFor()
    expect(complaints).toEqual([])
  }
)

const open = (path: string) =>
  openPage(browser, `${server.address}${path}`, { ready: '.practice h2, .practice-table th[scope=row]' })
