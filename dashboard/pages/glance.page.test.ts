import type { Browser, Page } from 'playwright-core'
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

/** Every view but Method, Data and the page for programs, which are read, and that of own figures, which has none yet. */
const views = [
  '',
  '/explore',
  '/explore?view=bars',
  '/explore?view=map',
  '/explore?view=change',
  '/explore?view=table',
  '/explore?view=scatter',
  '/goals',
  '/goals/3',
  '/goals/13?group=002',
  '/next-generation',
  '/measurement',
  '/measurement/missing',
  '/measurement/methods',
  '/measurement/pair',
  '/areas/JOR',
  '/areas/BRA',
  '/areas/ESCWA',
  '/areas/145',
  '/practices',
  '/practices?layout=list',
  '/series/VOLUNTEERS',
  '/series/VOLUNTEER_RATE',
]
const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const ready = 'html[data-live]'

it.each(views)(
  'shows a picture on the first screen, wide and on a phone, and is no longer than three: /%s',
  async (view) => {
    for (const language of ['en', 'ar'])
      for (const { width, height } of screens) {
        const { page, complaints } = await openPage(browser, `${server.address}/${language}${view}`, { width, ready })
        // Of a table the bars in its cells are the picture; a picture that is scrolled to is none.
        const tops = await page
          .locator(
            'main :is(svg.chart-plot, table.heat, .one-goal, .practice-matrix, .pair-bars, .period-bars, .profile-tiles svg, .cell-dot, svg[role=img])'
          )
          .evaluateAll((all) =>
            all
              .map((one) => one.getBoundingClientRect())
              .filter((box) => box.width > 0 && box.height > 0)
              .map(({ top }) => Math.round(top))
          )
        expect([language, width, Math.min(...tops) < height - 100]).toEqual([language, width, true])
        if (width === 1440) expect([language, await heightOf(page)]).toEqual([language, threeScreens])
        expect(complaints).toEqual([])
        await page.close()
      }
  }
)

/** English and Arabic are measured where they are looked at; of the others these are the longest. */
it.each(views)(
  'is no longer than three screens of 1440 by 900 until its reader unfolds something: /%s',
  async (view) => {
    for (const language of ['ru', 'fr']) {
      const { page } = await openPage(browser, `${server.address}/${language}${view}`, { width: 1440, ready })
      expect([language, await heightOf(page)]).toEqual([language, threeScreens])
      await page.close()
    }
  }
)

const threeScreens = 2700
const heightOf = async (page: Page) =>
  Math.max(threeScreens, await page.evaluate(() => document.documentElement.scrollHeight))
