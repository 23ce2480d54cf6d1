import { readFileSync } from 'node:fs'
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

it('gives a figure as SVG with its title, sentence, source, release and address inside', async () => {
  const { page, complaints } = await openPage(browser, `${server.address}/ar/trends?series=VOLUNTEERS&areas=404,400`, {
    theme: 'dark',
  })
  const svg = readFileSync(await saved(page, 'SVG'), 'utf8')
  const words = svg.replace(/<[^>]*>/g, '').replace(/[\u2066-\u2069\s]/g, '')
  const [title, sentence, source] = await Promise.all(
    ['h1', '.sentence', 'figcaption .origin p'].map((part) => page.locator(part).first().textContent())
  )
  const [shortTitle] = await page
    .locator('h1')
    .first()
    .evaluate((h1) => [h1.firstChild!.textContent!])
  expect(title).toContain(shortTitle)
  for (const part of [shortTitle!, sentence!, source!]) expect(words).toContain(part.replace(/[\u2066-\u2069\s]/g, ''))
  expect(words).toContain('/ar/trends?series=VOLUNTEERS&amp;areas=404,400')
  expect(svg).not.toContain('var(')
  expect(complaints).toEqual([])
  await page.close()
})

it('gives the same as PNG at twice its size, drawn in the browser', async () => {
  const { page, complaints } = await openPage(browser, `${server.address}/en/trends?areas=404`)
  const png = readFileSync(await saved(page, 'PNG'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const chartWidth = Number(await page.locator('figure svg').first().getAttribute('width'))
  expect(png.readUInt32BE(16)).toBe((chartWidth + 48) * 2)
  expect(complaints).toEqual([])
  await page.close()
})

async function saved(page: Page, kind: 'PNG' | 'SVG'): Promise<string> {
  await page.locator('figure svg').first().waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: kind }).first().click()
  return (await download).path()
}
