import type { Browser, Page, Request } from 'playwright-core'
import { afterEach } from 'vitest'
import { settled } from './settled.ts'

export interface Seen {
  theme?: 'light' | 'dark'
  width?: number
  /** What is there once the answers are. */
  ready?: string
}

export interface OpenPage {
  page: Page
  /** Whatever the browser complained of, and whatever it asked for elsewhere. */
  complaints: string[]
  /** All that it asked for, from the first. */
  asked: string[]
}

/** Windows that no test has: a page comes three times sooner into one that has shown another of the same server. */
const windows: Page[] = []
const lent: Page[] = []
afterEach(async () => {
  for (const page of lent.splice(0)) if (!page.isClosed()) windows.push(await emptied(page))
})

/**
 * A page as a reader sees it, once its answers are there. What goes wrong in it is kept for the test to look at, whose
 * it is until it ends.
 */
export async function openPage(browser: Browser, address: string, seen: Seen = {}): Promise<OpenPage> {
  const { theme = 'light', width = 1280, ready = 'table tbody tr' } = seen
  const page = windows.pop() ?? (await browser.newPage({ serviceWorkers: 'block' }))
  lent.push(page)
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: theme })
  const complaints: string[] = []
  const requests: Request[] = []
  const asked: string[] = []
  const { origin } = new URL(address)
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    requests.push(request)
    asked.push(request.url())
    const { protocol, origin: host } = new URL(request.url())
    if (protocol !== 'blob:' && host !== origin) complaints.push(`asked ${request.url()}`)
  })
  await page.goto(address)
  await page.locator(ready).first().waitFor()
  await page.locator('html[data-live]').waitFor()
  for (let answered = 0; answered < requests.length; ) {
    answered = requests.length
    await Promise.all(requests.map(async (request) => (await request.response())?.finished()))
    await settled(page)
  }
  return { page, complaints, asked }
}

/** With nothing in it of who had it before. */
async function emptied(page: Page): Promise<Page> {
  for (const event of ['console', 'pageerror', 'request', 'download'] as const) page.removeAllListeners(event)
  await page.goto('about:blank')
  await page.emulateMedia({ media: null, colorScheme: null })
  await page.context().clearCookies()
  await page.context().clearPermissions()
  return page
}

/**
 * A table as read from the page: the head of each row, and the unrounded value or the words of each cell. Rows of groups
 * and what only stands beside the figures (series, rank, picture) are not of it.
 */
export const readTable = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('tbody:not(.groups) tr'), (row) => ({
      head: row
        .querySelector('th')!
        .textContent!.replace(/[\u2066-\u2069]/g, '')
        .trim(),
      cells: Array.from(row.querySelectorAll<HTMLTableCellElement>('td:not(.aside)'), (cell) => ({
        value: cell.querySelector('data')?.value ?? null,
        shown: cell.querySelector('data')?.textContent ?? null,
        words: cell.textContent!.trim(),
        span: cell.colSpan,
        mark: cell.querySelector('button')?.getAttribute('aria-label') ?? null,
      })),
    }))
  )
