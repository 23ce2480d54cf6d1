import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const views = [
  'trends',
  'trends?series=VOLUNTEER_RATE&areas=554,756&volunteerType=ORG',
  'compare?series=VOLUNTEERS&group=034',
]
const looks = views.flatMap((view) =>
  ['en', 'ar'].flatMap((language) => (['light', 'dark'] as const).map((theme) => ({ view, language, theme })))
)

it.each(looks)('has nothing that axe objects to: $language $view, $theme', async ({ view, language, theme }) => {
  const { page } = await openPage(browser, `${server.address}/${language}/${view}`, { theme })
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run())
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  ).toEqual([])
  await page.close()
})

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}
