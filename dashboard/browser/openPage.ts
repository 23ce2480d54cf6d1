import type { Browser, Page } from 'playwright-core'

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

/** A page as a reader sees it, once its answers are there. What goes wrong in it is kept for the test to look at. */
export async function openPage(browser: Browser, address: string, seen: Seen = {}): Promise<OpenPage> {
  const { theme = 'light', width = 1280, ready = 'table tbody tr' } = seen
  const page = await browser.newPage({ colorScheme: theme, viewport: { width, height: 900 } })
  const complaints: string[] = []
  const asked: string[] = []
  const { origin } = new URL(address)
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    asked.push(request.url())
    const { protocol, origin: host } = new URL(request.url())
    if (protocol !== 'blob:' && host !== origin) complaints.push(`asked ${request.url()}`)
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator(ready).first().waitFor()
  return { page, complaints, asked }
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
