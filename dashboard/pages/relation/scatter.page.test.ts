import type { Browser, Page } from 'playwright-core'
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

const open = async (path: string) => {
  const opened = await openPage(browser, `${server.address}${path}`)
  await opened.page.locator('.chart-place > svg').first().waitFor()
  return opened
}
const volunteers = '/en/explore?view=scatter&series=VOLUNTEERS&measure=per_1000'
const finding = (page: Page) => page.locator('h1').textContent()
const dots = (page: Page) => page.locator('figure svg :is(.points, .chosen, .flagged) circle')

it('leads from an address of the relation to that relation: its areas, how far their orders agree, how sure that is', async () => {
  const { page, complaints } = await open('/en/relation?goal=3&series=STAFF&group=145')
  expect(new URL(page.url()).search).toBe('?view=scatter&goal=3')
  const rows = await readTable(page)
  const flagged = rows.filter(({ cells }) => cells.some(({ words }) => words.includes('⚑'))).length
  const areas = rows.length - flagged
  const sure = '-?0\\.\\d\\d \\(95 per cent interval -?0\\.\\d\\d to -?0\\.\\d\\d\\)'
  const sentence = await page.locator('.sentence').textContent()
  expect(sentence).toMatch(new RegExp(`^2019, ${areas} countries and areas: .*Spearman.*: ${sure}`))
  expect(sentence).toMatch(
    new RegExp(`With income held, ${areas} countries and areas: .*Partial rank correlation: ${sure}`)
  )
  expect(await finding(page)).toBe(`They tend to go together: rank correlation 0.36, ${areas} countries and areas`)
  expect(await page.locator('.subject').textContent()).toMatch(
    /People volunteering .*SDG Index score · Goal 3 .* 2019$/
  )
  expect(await page.getByText('Seventeen Goals are seventeen tests').count()).toBe(1)
  expect(await page.getByText('This is context, not cause.').count()).toBe(1)
  expect(rows.find(({ head }) => head === 'Kenya')!.cells.at(-1)!.words).toBe('Lower-middle income')
  expect(await dots(page).count()).toBe(rows.length)
  expect(await page.locator('figure svg .flagged circle').count()).toBe(flagged)
  expect(await page.getByRole('heading', { name: /^One of the two figures is missing/ }).count()).toBe(1)
  expect(complaints).toEqual([])
})

it('sets another series beside it by a choice among those that may stand there, each point with its year', async () => {
  const { page } = await open(volunteers)
  await page.getByRole('button', { name: /^Other axis/ }).click()
  const list = page.getByRole('listbox', { name: 'Other axis' })
  await list
    .getByRole('option', { name: /Volunteer rate, ILOSTAT/ })
    .first()
    .waitFor()
  const offered = await list.getByRole('option').allTextContents()
  expect(offered[0]).toBe('Income group (World Bank)')
  expect(offered.filter((name) => name.startsWith('Goal '))).toHaveLength(17)
  expect(offered).not.toContain('People volunteering with the Red Cross and Red Crescent')
  expect(offered.some((name) => /voluntary national review/i.test(name))).toBe(false)
  await page.getByRole('searchbox').first().fill('volunteer rate ilostat')
  await list.getByRole('option', { name: /^Volunteer rate, ILOSTAT$/ }).click()
  await page.waitForURL(/beside=VOLUNTEER_RATE/)
  await expect.poll(() => finding(page)).toMatch(/shows: \d+ countries and areas$/)
  const years = (await readTable(page)).map(({ cells }) => cells[0]!.value)
  expect(new Set(years).size).toBeGreaterThan(1)
  await page.locator('.chart-place').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.locator('.chart-readout').textContent()).toMatch(/ · 20\d\d · .* per 1,000 people · .*%/)
  const without = page.locator('.without')
  expect(await without.textContent()).toContain('both figures, never of the same year')
})

it('counts the pairs of the year shown, and never those who have one of the two', async () => {
  const { page } = await open('/en/explore?view=scatter&goal=3')
  expect(await page.locator('.year-strip li').count()).toBe(5)
  expect(await page.locator('.year-strip small').count()).toBe(0)
  expect(await page.locator('h1').textContent()).toMatch(/\d+ countries and areas/)
})

it('keeps a Goal in the address, of whose score it is then', async () => {
  const { page } = await open('/en/explore?view=scatter&goal=3')
  await page.getByRole('button', { name: /^Other axis/ }).click()
  await page.getByRole('option', { name: /^Goal 13 / }).click()
  await page.waitForURL(/goal=13/)
  await expect.poll(() => page.locator('.subject').textContent()).toContain('SDG Index score · Goal 13')
})

it('warns where one figure is divided by the other, and gives no coefficient', async () => {
  const { page } = await open(`${volunteers}&beside=POP_TOTAL`)
  expect(await finding(page)).toBe('No coefficient: the two figures are not independent')
  expect(await page.locator('.tags').first().textContent()).toContain('One figure is divided by the other')
  expect(await page.getByText(/Spearman/).count()).toBe(0)
})

it('stands countries in the income group that they were in that year', async () => {
  const { page } = await open(`${volunteers}&beside=INCOME_GROUP&startPeriod=2019&endPeriod=2019`)
  expect(await page.locator('figure svg .bands text').allTextContents()).toEqual([
    ...['Low income', 'Lower-middle income', 'Upper-middle income', 'High income'],
  ])
  expect(await finding(page)).toMatch(/\d+ countries and areas$/)
  expect((await readTable(page)).find(({ head }) => head === 'Romania')!.cells.at(-1)!.words).toBe('High income')
  await page.locator('.chart-place').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.locator('.chart-readout').textContent()).toMatch(/per 1,000 people · High income/)
})

it('says of few points that they are too few, and shows them', async () => {
  const { page } = await open('/en/explore?view=scatter&series=VOLUNTEER_RATE&goal=3')
  expect(await finding(page)).toMatch(/^Too few with both figures for a coefficient: \d+ countries and areas$/)
  expect(await dots(page).count()).toBe((await readTable(page)).length)
  expect(await page.locator('.sentence').textContent()).toMatch(/it takes 20\.$/)
})

it('chooses by a click or Enter on a dot, and rings and names what is chosen', async () => {
  const { page } = await open(`${volunteers}&goal=3&areas=404`)
  expect(await page.locator('figure svg .ringed circle').count()).toBe(1)
  expect(await page.locator('figure svg .labels').textContent()).toContain('Kenya')
  const place = (await page.locator('.chart-place').boundingBox())!
  const dot = (await page.locator('figure svg .points circle').nth(40).boundingBox())!
  await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2)
  await page.locator('.chart-tip').waitFor()
  await page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2)
  await page.waitForURL(/areas=404,\w+/)
  expect(dot.y).toBeGreaterThan(place.y)
  await page.waitForFunction(() => document.querySelectorAll('.chart-place > svg .ringed circle').length === 2)
  await page.locator('.chart-place').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('areas')!.split(',').length !== 2)
})

it('never leaves a series beside itself', async () => {
  const { page } = await open(`${volunteers}&beside=STAFF`)
  await page.getByRole('button', { name: /^Indicator/ }).click()
  await page
    .getByRole('option', { name: /^Paid staff/ })
    .first()
    .click()
  await page.waitForURL(/series=STAFF/)
  expect(new URL(page.url()).searchParams.get('beside')).not.toBe('STAFF')
  expect(await page.getByRole('alert').count()).toBe(0)
})
