import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { savedFile } from '../browser/savedFile.ts'
import arabic from '../messages/ar.json'
import english from '../messages/en.json'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

it('gives a figure as SVG with the finding over it, its title, sentence, source, release and address inside', async () => {
  const { page, complaints } = await openPage(browser, `${server.address}/ar/explore?series=VOLUNTEERS&areas=404,400`, {
    theme: 'dark',
  })
  const svg = (await saved(page, 'SVG')).toString()
  const words = svg.replace(/<[^>]*>/g, '').replace(/[\u2066-\u2069\s]/g, '')
  const [finding, title, sentence, source] = await Promise.all(
    ['h1', '.subject a', '.sentence', 'figcaption .origin p'].map((part) => page.locator(part).first().textContent())
  )
  for (const part of [finding!, title!, sentence!, source!])
    expect(words).toContain(part.replace(/[\u2066-\u2069\s]/g, ''))
  expect(words).toContain('/ar/explore?series=VOLUNTEERS&amp;areas=404,400')
  expect(svg).not.toContain('var(')
  // A font of one script lays a line of two upon itself in LibreOffice.
  expect(svg).not.toContain('Noto Sans Arabic')
  expect(complaints).toEqual([])
})

it('gives the same as PNG at twice its size, drawn in the browser', async () => {
  const { page, complaints } = await openPage(browser, `${server.address}/en/explore?areas=404`)
  const png = await saved(page, 'PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const chartWidth = Number(await page.locator('figure svg').first().getAttribute('width'))
  expect(png.readUInt32BE(16)).toBe((chartWidth + 48) * 2)
  expect(complaints).toEqual([])
})

it.each([
  { path: '/ar/areas/JOR', address: '/ar/areas/JOR' },
  {
    path: '/en/explore?view=scatter&goal=3',
    address: 'goal=3&measure=per_1000&view=scatter&beside=SDG_INDEX_GOAL_SCORE',
  },
  { path: '/en/next-generation', address: '/en/next-generation#ages' },
  { path: '/en/explore?group=034', address: '/en/explore?series=VOLUNTEERS&group=034' },
])('reads, pictures and links the figure of $path', async ({ path, address }) => {
  const { page, complaints } = await openPage(browser, `${server.address}${path}`, { ready: 'main h1' })
  const figure = page.locator('figure').first()
  await figure.locator('svg').waitFor()
  const place = figure.locator('.chart-place')
  await place.focus()
  await page.keyboard.press('ArrowRight')
  const readout = figure.locator('.chart-readout')
  await readout.filter({ hasText: /./ }).waitFor({ state: 'attached' })
  const said = (await readout.textContent())!
  const name = figure.locator('.chart-year text.lit')
  // Names at the ends of lines take the figure that is read out; it stands beside its value where there are none.
  if ((await name.count()) > 0) expect(said).toContain(figureIn((await name.textContent())!))
  else expect(await figure.locator('.chart-tip').textContent()).toBe(said)
  const { width } = (await place.boundingBox())!
  for (const share of [0.05, 0.95]) {
    await place.hover({ position: { x: width * share, y: 150 } })
    await expect.poll(() => sidesOf(page)).toEqual({ isIn: true })
  }
  const words = (await saved(page, 'SVG'))
    .toString()
    .replace(/<[^>]*>/g, '')
    .replace(/[\s]/g, '')
  expect(words).toContain(address.replaceAll('&', '&amp;'))
  expect(words).toMatch(/\d{4}\.\d+-[0-9a-f]{12}/)
  // Below the picture, or beside it.
  expect(await figure.locator('xpath=..').locator('.origin').count()).toBeGreaterThan(0)
  expect(await page.getByRole('button', { name: linkName[path.slice(1, 3) as 'en'] }).count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
})

it('reads a value by touch', async () => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${server.address}/ar/explore?series=VOLUNTEERS&areas=400`)
  await page.locator('.chart-place > svg').first().waitFor()
  await page.locator('.chart-place').tap({ position: { x: 140, y: 120 } })
  expect(await page.locator('.chart-year text.lit').textContent()).toMatch(/الأردن.*\d{3}/)
  expect(await page.locator('.chart-readout').textContent()).toMatch(/^.?الأردن.? · 201\d · \d{3} شخص/)
  expect(await sidesOf(page)).toEqual({ isIn: true })
  await context.close()
})

const linkName = { en: english['act.link'], ar: arabic['act.link'] }

/** The figure at the end of a name. */
const figureIn = (name: string) => /[\d.,]+/.exec(name)![0]

/** Whether what is read out stands within the window. */
const sidesOf = (page: Page) =>
  page.locator('.chart-tip span, .chart-year text').evaluateAll((said) => ({
    isIn: said.every((one) => {
      const { left, right } = one.getBoundingClientRect()
      return left >= 0 && right <= innerWidth
    }),
  }))

async function saved(page: Page, kind: 'PNG' | 'SVG'): Promise<Buffer> {
  await page.locator('figure svg').first().waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: kind }).first().click()
  return savedFile(download)
}
