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

const southernAsia = '/en/explore?series=VOLUNTEERS&group=034'

it('gives Southern Asia with and without its flagged areas, and no headline where they decide the direction', async () => {
  const { page, complaints } = await openPage(browser, server.address + southernAsia)
  await page.locator('.aggregate tbody tr').first().waitFor()
  const rows = await page
    .locator('.aggregate tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        Array.from(row.querySelectorAll('data'), (cell) => Math.round(Number(cell.value) / 10_000) / 100)
      )
    )
  expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
    [3.36, 6.47],
    [3.05, 1.59],
  ])
  expect(await page.locator('.aggregate-said').textContent()).toContain(
    'The direction of change depends on the flagged countries and areas'
  )
  await page.locator('.aggregate summary').click()
  expect(await page.locator('.aggregate li').allTextContents()).toContainEqual(
    expect.stringMatching(/Flagged countries and areas in it: India and Pakistan/)
  )
  expect(complaints).toEqual([])
})

it('keeps in the address whose figures are put together', async () => {
  const { page } = await openPage(browser, server.address + southernAsia)
  await page.getByLabel('All countries and areas that reported that year').click()
  await page.waitForURL(/aggregate=whoever_reported/)
  await page.getByText('9 of 9 countries and areas').first().waitFor()
  const again = await openPage(browser, page.url())
  expect(await again.page.getByLabel('All countries and areas that reported that year').isChecked()).toBe(true)
})

it('says in a line whether figures may be compared, with each reason and a pair that has it on demand', async () => {
  const { page } = await openPage(browser, `${server.address}/en/explore?series=VOLUNTEERS&areas=404,400`)
  const line = page.locator('.grounds summary')
  expect(await line.textContent()).toContain(
    'Can these figures be compared? Not all of them: counts depend on the size'
  )
  await line.click()
  expect(await page.locator('.grounds li').first().textContent()).toMatch(/\d+ of \d+ pairs.*For example: .* \/ .*/s)
})

it('puts nothing together where the figures may not be compared, and says why', async () => {
  const { page } = await openPage(
    browser,
    `${server.address}/en/explore?series=VOLUNTEER_RATE&group=150&aggregate=whoever_reported`
  )
  const said = page.locator('.aggregate-said')
  await said.waitFor()
  expect(await said.textContent()).toContain('cannot be compared, so they are not combined')
  expect(await page.locator('.aggregate table').count()).toBe(0)
})
