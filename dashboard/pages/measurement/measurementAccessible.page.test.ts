import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const views = [
  'measurement?group=ESCAP&series=BLOOD_DONORS',
  'measurement/missing?group=ESCWA&startPeriod=2019&endPeriod=2019',
  'measurement/methods',
  'measurement/pair',
  'trends?series=VOLUNTEERS&group=034',
]
const looks = views.flatMap((view) => ['en', 'ar'].map((language) => ({ view, language })))

it.each(looks)('has nothing that axe objects to, light or dark: $language $view', async ({ view, language }) => {
  const { page, complaints } = await openPage(browser, `${server.address}/${language}/${view}`)
  for (const summary of await page.locator('.grounds summary, .aggregate summary').all()) await summary.click()
  await page.evaluate(axe)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run())
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
    ).toEqual([])
  }
  expect(complaints).toEqual([])
  await page.close()
})

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}
