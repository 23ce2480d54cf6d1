import type { Browser, Page } from 'playwright-core'
import { settled } from '../../dashboard/browser/settled.ts'
import type { Look } from './looks.ts'

interface Seen {
  look: Look
  picture: Buffer
  /** What went wrong as it was looked at: overflow, errors, other words than asked for. */
  complaints: string[]
}

/** A view in one look, whole but for what lies further down than anybody looks at once. */
export async function look(browser: Browser, address: string, look: Look): Promise<Seen> {
  const { width, theme } = look
  const page = await browser.newPage({ colorScheme: theme, viewport: { width, height: 900 } })
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address, { waitUntil: 'networkidle' })
  await readDown(page)
  await settled(page)
  await page.evaluate(() => document.fonts.ready)
  const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
  if (size[0]! > width) complaints.push(`${size[0]! - width} px wider than the window`)
  const height = Math.min(size[1]!, mostHeight)
  const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } })
  await page.close()
  return { look, picture, complaints }
}

/** Down the page and up again, as far as a picture shows it: some of it is fetched when a reader comes near. */
async function readDown(page: Page): Promise<void> {
  await page.evaluate(async (most) => {
    for (let y = 0; y < Math.min(document.body.scrollHeight, most); y += innerHeight) {
      scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    scrollTo(0, 0)
  }, mostHeight)
  await page.waitForLoadState('networkidle')
}

const mostHeight = 5200

/** Pictures beside each other at half their size, each under its look. */
export async function contactSheet(browser: Browser, title: string, seen: readonly Seen[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } })
  const figures = seen.map(({ look: { language, width, theme }, picture, complaints }) => {
    const caption = `${language} · ${width} px · ${theme}${complaints.length > 0 ? ` · ${complaints.length} complaints` : ''}`
    return `<td valign="top"><p>${caption}</p><img width="${width / 2}" src="data:image/png;base64,${picture.toString('base64')}"></td>`
  })
  await page.setContent(`<h1>${title}</h1><table cellspacing="16"><tr>${figures.join('')}</tr></table>`)
  const width = seen.reduce((sum, { look }) => sum + look.width / 2 + 40, 40)
  await page.setViewportSize({ width: Math.ceil(width), height: 300 })
  const sheet = await page.screenshot({ fullPage: true })
  await page.close()
  return sheet
}
