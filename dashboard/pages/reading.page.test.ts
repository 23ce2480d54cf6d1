import type { Browser } from 'playwright-core'
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

it('tells of a series where it has figures, why it is linked to Goals, and how surely its method is known', async () => {
  const { page, complaints } = await openPage(browser, `${server.address}/en/series/VOLUNTEERS`, {
    ready: 'article table',
  })
  await page.getByRole('heading', { name: 'How the figures are made' }).waitFor()
  const reporters = page.locator('tr', {
    hasText: 'Countries and areas with a figure, of those for which one is possible',
  })
  expect(await reporters.textContent()).toContain('166 of 195')
  expect(await page.locator('tr', { hasText: 'Ages covered' }).textContent()).toContain('Unknown')
  const goal = page.getByRole('link', { name: /Goal 3, / })
  expect(await goal.getAttribute('href')).toBe('/en/goals/3')
  const trends = page.locator('article').getByRole('link', { name: 'Open in the data explorer' })
  expect(await trends.getAttribute('href')).toBe('/en/explore?series=VOLUNTEERS')
  expect(complaints).toEqual([])
})

it('draws no map of a figure of the world, and counts no countries of which there can be none', async () => {
  const { page } = await openPage(browser, `${server.address}/en/series/UN_VOLUNTEERS`, { ready: 'article h1' })
  await page.getByText('This indicator is published for no single country or area').waitFor()
  expect(await page.locator('.map-place').count()).toBe(0)
  const { page: parts } = await openPage(browser, `${server.address}/en/series/AMERICORPS_FORMAL_RATE`, {
    ready: 'article h1',
  })
  expect(await parts.locator('.map-place').count()).toBe(1)
  const { page: explorer } = await openPage(browser, `${server.address}/en/explore?series=UN_VOLUNTEERS`)
  expect(await explorer.locator('.year-strip').textContent()).not.toContain('0 of 0')
})

it('leads from the heading of a trend to its series, and from a row to its area', async () => {
  const { page } = await openPage(browser, `${server.address}/en/explore?series=VOLUNTEERS&areas=404`)
  await page.getByRole('rowheader').getByRole('link', { name: 'Kenya' }).click()
  await page.getByRole('heading', { level: 1, name: /Kenya/ }).waitFor()
  await page.goBack()
  await page.locator('.subject a').click()
  await page.waitForURL(/\/en\/series\/VOLUNTEERS$/)
})

it('says of a dataset that its licence is not stated, and what was set aside and why', async () => {
  const { page } = await openPage(browser, `${server.address}/en/data`, { ready: 'article h1' })
  const entry = page.locator('#ifrc_fdrs')
  expect(await entry.textContent()).toContain('not stated')
  await entry.locator('summary').click()
  await entry.getByText('empty in every cell').first().waitFor()
})

it('lists every plain address with an example that answers, and its parameters when asked', async () => {
  const { page, complaints } = await openPage(browser, `${server.address}/en/api`, { ready: 'article h1' })
  const described = await (await fetch(`${server.address}/api/openapi.json`)).json()
  expect(await page.locator('article .entry h3').allTextContents()).toEqual(
    Object.keys(described.paths)
      .filter((path) => path.startsWith('/api/'))
      .map((path) => path.replace(/[{}]/g, ''))
  )
  const examples = await page
    .locator('.examples a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const example of examples)
    expect([example, (await fetch(`${server.address}${example}`)).status]).toEqual([example, 200])
  const entry = page.locator('#observations_view')
  await entry.locator('summary').click()
  const row = entry.locator('tr', { hasText: 'startPeriod' })
  await row.waitFor()
  expect(await row.textContent()).toContain('1950–2100')
  expect(complaints).toEqual([])
})

it('says in French that the makers translated the rules themselves', async () => {
  const { page } = await openPage(browser, `${server.address}/fr/method`, { ready: 'article h1' })
  expect(await page.locator('article').textContent()).toContain('ne sont pas des traductions officielles')
  expect(await page.locator('section.rule').count()).toBe(16)
})

it.each([
  '/en/next-generation',
  '/ar/explore?view=table',
  '/en/measurement',
  '/ar/goals/3?areas=404',
  '/en/series/VOLUNTEER_RATE_GAP',
])('prints every row of its tables, none of them in a box that hides it: %s', async (path) => {
  const { page } = await openPage(browser, `${server.address}${path}`, { ready: 'main h1' })
  await page.emulateMedia({ media: 'print' })
  const hidden = await page
    .locator('.region')
    .evaluateAll((boxes) => boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).length)
  expect(hidden).toBe(0)
  await page.emulateMedia({ media: null })
})
