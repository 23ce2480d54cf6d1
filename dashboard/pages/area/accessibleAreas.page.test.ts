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
const looks = ['areas/JOR', 'areas/ESCWA'].flatMap((path) => [
  { path, language: 'en', theme: 'light', width: 390 } as const,
  { path, language: 'ar', theme: 'dark', width: 1280 } as const,
  { path, language: 'en', theme: 'dark', width: 1280 } as const,
  { path, language: 'ar', theme: 'light', width: 390 } as const,
])

it.each(looks)('fits and has nothing that axe objects to: $language $path, $theme, $width px', async (look) => {
  const { page, complaints } = await openPage(browser, `${server.address}/${look.language}/${look.path}`, {
    ...look,
    ready: 'article h1',
  })
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run())
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  ).toEqual([])
  const seen = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - innerWidth,
    text: document.body.innerText,
  }))
  expect(seen.overflow).toBeLessThanOrEqual(0)
  expect(seen.text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/)
  expect(complaints).toEqual([])
  await page.close()
})

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}
