import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../../browser/chromium.ts'
import { openPage, readTable } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const open = (path: string, seen = {}) => openPage(browser, `${server.address}${path}`, seen)

it('says how many areas, how far their orders agree and how sure that is, and that it is no cause', async () => {
  const { page, complaints } = await open('/en/explore?view=scatter&goal=3')
  const areas = (await readTable(page)).length
  const sentence = await page.locator('.sentence').textContent()
  const sure = '-?0\\.\\d\\d \\(95 per cent interval -?0\\.\\d\\d to -?0\\.\\d\\d\\)'
  const over = `over ${areas} countries and areas`
  expect(sentence).toMatch(
    new RegExp(`${over}, those with more Red Cross and Red Crescent volunteers .*, as reported, .*Spearman.* ${sure}`)
  )
  expect(sentence).toMatch(new RegExp(`With income held, ${over}, .*partial rank correlation ${sure}`))
  expect(await page.locator('h1').textContent()).toContain(
    'People volunteering with the Red Cross and Red Crescent · Goal 3'
  )
  expect(await page.getByText('Seventeen Goals are seventeen tests').count()).toBe(1)
  expect((await readTable(page)).find(({ head }) => head === 'Kenya')!.cells.at(-1)!.words).toBe('Lower-middle income')
  expect(await page.getByText('This is context, not cause.').count()).toBe(1)
  await page.locator('.chart-place > svg').first().waitFor()
  expect(await page.locator('figure svg :is(.points, .chosen) circle').count()).toBe(areas)
  expect(complaints).toEqual([])
})

it('keeps the Goal in the address and reads single areas by the arrow keys', async () => {
  const { page } = await open('/en/explore?view=scatter&goal=3')
  await page.getByRole('button', { name: /Goals/ }).click()
  await page.getByRole('checkbox', { name: /^13 / }).check()
  await page.waitForURL(/goal=3,13/)
  await page.locator('.chart-place > svg').first().waitFor()
  await page.locator('.chart-place').focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('.chart-readout').textContent()).toMatch(/2019 · .*per 1,000 people · score \d/)
})
