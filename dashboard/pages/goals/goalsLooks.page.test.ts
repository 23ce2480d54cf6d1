import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { languages } from '../../../data/structure/codelists.ts'
import { openChromium } from '../../browser/chromium.ts'
import { openPage } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { examplePages } from './examplePages.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

it.each(languages.flatMap((language) => examplePages.map((one) => ({ language, ...one }))))(
  'fits a phone, speaks one language and asks nobody else: $language $path',
  async ({ language, path, ready }) => {
    const { page, complaints } = await openPage(browser, `${server.address}/${language}${path}`, {
      ready,
      width: 390,
      theme: 'dark',
    })
    const said = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      overflow: document.documentElement.scrollWidth - innerWidth,
      text: document.body.innerText,
    }))
    expect(said).toMatchObject({ lang: language, overflow: 0 })
    expect(said.text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/)
    expect(complaints).toEqual([])
    await page.close()
  }
)
