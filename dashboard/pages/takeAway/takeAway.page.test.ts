import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../../browser/chromium.ts'
import { openPage, readTable } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { savedFile } from '../../browser/savedFile.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'take-away-'))
let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const selection = 'series=VOLUNTEERS&areas=076,404,400&measure=per_1000&sort=-2019'

it.each(['lines', 'table'])('gives code whose rows are those on the screen, in %s', async (view) => {
  const { page, complaints } = await openPage(browser, `${server.address}/en/explore?${selection}&view=${view}`)
  const shown = (await readTable(page))
    .slice(0, 3)
    .map(({ cells }) => cells.slice(0, 5).map(({ value }) => value ?? ''))
  await menu(page, 'Code for Python, R, Excel…')
  const python = write('rows.py', `${await textOf(page, 'Python')}import json\nprint(json.dumps(rows))\n`)
  expect(byArea(lastLine((await run('python3', [python])).stdout))).toEqual(shown)
  const javascript = write('rows.mjs', `${await textOf(page, 'JavaScript')}console.log(JSON.stringify(rows))\n`)
  expect(byArea(lastLine((await run('node', [javascript])).stdout))).toEqual(shown)
  const curl = write('rows.sh', await textOf(page, 'curl'))
  await run('sh', [curl], { cwd: folder })
  const file = /--output "([^"]+)"/.exec(readFileSync(curl, 'utf8'))![1]!
  expect(byArea(parse(readFileSync(join(folder, file)), { columns: true, bom: true }))).toEqual(shown)
  expect(complaints).toEqual([])
})

it('cites a view as a sentence, in APA, BibTeX and RIS, and saves what programs read', async () => {
  const { page } = await openPage(browser, `${server.address}/fr/explore?${selection}`)
  await menu(page, 'Citer')
  const address = `${server.address}/fr/explore?${selection}`
  for (const form of ['Phrase', 'APA', 'BibTeX', 'RIS']) expect(await textOf(page, form)).toContain(address)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer comme fichier' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('VOLUNTEERS.ris')
  expect((await savedFile(saved)).toString()).toMatch(/^TY {2}- DATA\r\nAU {2}- [\s\S]*\r\nER {2}- \r\n$/)
})

it.each([
  ['/ar/areas/JOR', 'الاستشهاد بالمصدر'],
  ['/ar/series/VOLUNTEERS', 'الاستشهاد بالمصدر'],
  ['/ar/goals/13', 'الاستشهاد بالمصدر'],
  ['/en/practices?goal=5', 'Cite'],
  ['/en/measurement/pair', 'Cite'],
  ['/fr/goals?group=ESCWA', 'Citer'],
  ['/en/areas/ESCWA', 'Cite'],
  ['/en/next-generation', 'Cite'],
])('cites %s too', async (path, name) => {
  const { page } = await openPage(browser, `${server.address}${path}`, { ready: '.acts' })
  await menu(page, name)
  expect(await textOf(page, 'BibTeX')).toContain(`url = {${server.address}${path}}`)
})

const menu = (page: Page, name: string) => page.locator('.acts .popover').getByRole('button', { name }).click()

async function textOf(page: Page, way: string): Promise<string> {
  await page.getByRole('radio', { name: way, exact: true }).check()
  return page.locator('.panel textarea').inputValue()
}

const write = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const lastLine = (said: string) => JSON.parse(said.trimEnd().split('\n').at(-1)!)

/** The measure of every year, area by area in the order of the rows. */
function byArea(rows: Record<string, string | number | null>[]): string[][] {
  const areas = new Map<unknown, string[]>()
  for (const row of rows) {
    const area = row.ref_area ?? row.refArea
    const value = row.measure_value ?? row.measureValue ?? ''
    areas.set(area, [...(areas.get(area) ?? []), value === '' ? '' : String(Number(value))])
  }
  return [...areas.values()]
}
