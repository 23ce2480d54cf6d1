import { execFileSync, spawnSync } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const views = ['lines', 'bars', 'map', 'change', 'table', 'scatter'].map((view) => `/explore?view=${view}`)
const others = ['/goals', '/areas/JOR', '/areas/ESCWA', '/goals/13', '/measurement/missing', '/practices']

/** What reads a PDF is no part of the product: a machine without it says so, and CI has it. */
const reader = spawnSync('pdftotext', ['-v']).error ? undefined : 'pdftotext'
if (!reader) console.warn('pdftotext is not here: rows on paper are not counted (apt-get install poppler-utils)')

it.skipIf(!reader).each([...views, ...others])(
  'prints every row and every name that it folds, whole charts, its address and no controls: %s',
  async (path) => {
    for (const language of ['en', 'ar']) {
      const { page } = await openPage(browser, `${server.address}/${language}${path}`, { ready: 'main h1' })
      const heads = await page
        .locator('.region tbody th[scope=row], .without p span')
        .evaluateAll((all) => all.map((head) => (head.querySelector('a') ?? head).textContent!))
      const text = lettersOf(
        execFileSync(reader!, ['-raw', '-', '-'], { input: await page.pdf({ format: 'A4' }) }).toString()
      )
      const isLost = (head: string) => wordsOf(head, language).some((word) => !text.includes(word))
      expect([language, heads.filter(isLost)]).toEqual([language, []])
      expect(text).toContain(lettersOf(new URL(server.address).host))
      expect([language, await amissOnPaper(page)]).toEqual([language, []])
    }
  }
)

it
  .skipIf(!reader)
  .each([...views.filter((view) => !view.endsWith('lines')), '/explore?group=002', '/measurement/missing'])(
  'repeats the heads of a table on every sheet that it spans: %s',
  async (path) => {
    for (const language of ['en', 'ar']) {
      const { page } = await openPage(browser, `${server.address}/${language}${path}`, { ready: 'main h1' })
      const heads = await page.evaluate(markTables)
      const pdf = await page.pdf({ format: 'A4' })
      const sheets = execFileSync(reader!, ['-raw', '-', '-'], { input: pdf }).toString().split('\f')
      const spanned = heads.map((own, table) => ({
        own,
        on: sheets.filter((sheet) => sheet.includes(`QT${table}ROW`)),
      }))
      expect([language, spanned.some(({ on }) => on.length > 1)]).toEqual([language, true])
      const without = spanned.flatMap(({ own, on }) =>
        on.flatMap((sheet, at) => own.filter((head) => !sheet.includes(head)).map((head) => `${head} on ${at}`))
      )
      expect([language, without]).toEqual([language, []])
    }
  }
)

/** In a page: gives every row and head of its tables a word that no text has, and tells those of the heads by table. */
function markTables(): string[][] {
  return Array.from(document.querySelectorAll('.region table'), (table, at) => {
    for (const row of table.querySelectorAll('tbody th[scope=row]')) row.append(` QT${at}ROW`)
    return Array.from(table.querySelectorAll('thead tr:last-child th'), (head, column) => {
      const word = `QT${at}H${column}Q`
      ;(head.querySelector('button') ?? head).append(` ${word}`)
      return word
    })
  })
}

/** A PDF gives the ends of Arabic words, and what carries a mark, in an order of its own: there the letters between count. */
const wordsOf = (head: string, language: string) =>
  head
    .split(/[\s\u2066-\u2069-]+/)
    .filter((word) => !/\p{M}/u.test(word))
    .map((word) => lettersOf(language === 'ar' ? word.slice(1, -1) : word))

/** Letters that a PDF joins into one sign come out of it in either order. */
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[لاأإآ]/g, '')

/** What is wider than the sheet, and what only a screen has a use for. */
async function amissOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  const sheet = { width: 718, height: 1000 }
  await page.setViewportSize(sheet)
  const amiss = await page.evaluate(() => {
    const shown = (all: string) =>
      Array.from(document.querySelectorAll(all)).filter((one) => one.getClientRects().length > 0)
    const isWide = (one: Element) => {
      const { left, right } = one.getBoundingClientRect()
      return left < -1 || right > innerWidth + 1
    }
    return [
      ...shown('svg, table').filter(isWide),
      ...shown('nav, select, input, .tools, main button').filter((one) => !one.closest('table')),
    ].map((one) => one.outerHTML.slice(0, 100))
  })
  await page.emulateMedia({ media: null })
  return amiss
}
