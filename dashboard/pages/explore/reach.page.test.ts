import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pictureViews } from '../../../data/structure/pictureViews.ts'
import { openChromium } from '../../browser/chromium.ts'
import { objections } from '../../browser/objections.ts'
import { openPage } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { settled } from '../../browser/settled.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const languages = ['en', 'ar'] as const
const asked = 'series=VOLUNTEERS&areas=400,422,818,634&group=ESCWA&measure=per_1000&goal=3'

async function open(view: string, language: string, width: number): Promise<Page> {
  const address = `${server.address}/${language}/explore?view=${view}&${asked}`
  const { page } = await openPage(browser, address, { width })
  await page.setViewportSize({ width, height: width < 600 ? 844 : 900 })
  await settled(page)
  return page
}

it.each(pictureViews.flatMap((view) => languages.map((language) => ({ view, language }))))(
  'leaves axe nothing to object to, wide and on a phone, light and dark: $view in $language',
  async ({ view, language }) => {
    const page = await open(view, language, 1440)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: width < 600 ? 844 : 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await settled(page)
        expect([width, colorScheme, await objections(page)]).toEqual([width, colorScheme, []])
      }
    }
  }
)

it.each(pictureViews)(
  'holds at 400 % of 1280 px: nothing is wider than the window, axe finds nothing: %s',
  async (view) => {
    for (const language of languages) {
      const page = await open(view, language, 320)
      await page.setViewportSize({ width: 320, height: 256 })
      await settled(page)
      expect([language, await cutOff(page)]).toEqual([language, []])
      expect([language, await objections(page)]).toEqual([language, []])
    }
  }
)

it.each(pictureViews)(
  'holds with the text spacing of WCAG 1.4.12: no word is cut, nothing is wider: %s',
  async (view) => {
    for (const language of languages) {
      for (const width of [1440, 390]) {
        const page = await open(view, language, width)
        // As a reader's own style sheet would; a style element is refused by the page's policy.
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
          )
          document.adoptedStyleSheets.push(sheet)
        })
        await settled(page)
        expect([language, width, await cutOff(page)]).toEqual([language, width, []])
        expect([language, width, await cutWords(page)]).toEqual([language, width, []])
        await page.evaluate(() => document.adoptedStyleSheets.pop())
      }
    }
  }
)

it.each(pictureViews)('follows a reader’s own colours, light and dark: %s', async (view) => {
  const page = await open(view, 'en', 1440)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    await settled(page)
    expect([colorScheme, await ownColours(page)]).toEqual([colorScheme, []])
  }
  await page.emulateMedia({ forcedColors: 'none' })
})

it('tells the classes of a map apart in a reader’s own colours', async () => {
  const page = await open('map', 'en', 1440)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    await settled(page)
    const dots = page.locator('.chart-place .dots path, .chart-place .dots circle')
    const fills = await dots.evaluateAll((all) => all.map((dot) => getComputedStyle(dot).fill))
    expect([colorScheme, new Set(fills).size]).toEqual([colorScheme, 4])
  }
  await page.emulateMedia({ forcedColors: 'none' })
})

it.each(pictureViews)(
  'gives every control 24 px or as much room round it, the sheet on a phone too: %s',
  async (view) => {
    for (const width of [1440, 390]) {
      const page = await open(view, 'en', width)
      expect([width, await smallTargets(page)]).toEqual([width, []])
      if (width > 600) continue
      await page.getByRole('button', { name: 'Change what is shown' }).click()
      expect([width, 'sheet', await smallTargets(page, '[role=dialog]')]).toEqual([width, 'sheet', []])
    }
  }
)

/** What reaches beyond the window and does not stand in a place that scrolls. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const found =
      document.documentElement.scrollWidth > innerWidth ? [`page ${document.documentElement.scrollWidth}`] : []
    for (const one of document.querySelectorAll('main *')) {
      if (one.closest('.region.wide, .unseen, svg *')) continue
      const { left, right, width } = one.getBoundingClientRect()
      if (width > 0 && (left < -1 || right > innerWidth + 1)) found.push(one.outerHTML.slice(0, 90))
    }
    return found.slice(0, 5)
  })

/** Words of controls that their own box cuts; a name in a chooser is cut with dots and read whole in its panel. */
const cutWords = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main :is(button, a, label, th, td, p, h1, h2)'))
      .filter((one) => one.checkVisibility() && !one.closest('.unseen, .chooser'))
      .filter((one) => {
        const { overflowX, overflowY, display } = getComputedStyle(one)
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) return false
        return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
      })
      .map((one) => one.outerHTML.slice(0, 90))
  )

/** Drawn lines and words whose paint is neither the reader's own nor none. */
const ownColours = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('span')
    document.body.append(probe)
    const known = ['Canvas', 'CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'Highlight', 'ButtonBorder'].map(
      (name) => {
        probe.style.setProperty('color', name)
        probe.style.setProperty('forced-color-adjust', 'none')
        return getComputedStyle(probe).color
      }
    )
    probe.remove()
    const found = new Set<string>()
    // The colour of a Goal is its name in colour: beside it stand its number and its words.
    const drawn = 'main svg:not(.swatch) :is(path, circle, line, rect, text)'
    for (const one of document.querySelectorAll<SVGElement>(drawn)) {
      const { fill, stroke, opacity } = getComputedStyle(one)
      if (Number(opacity) === 0) continue
      for (const paint of [fill, stroke])
        if (paint.startsWith('rgb') && !paint.endsWith(', 0)') && !known.includes(paint))
          found.add(`${paint} ${one.outerHTML.slice(0, 60)}`)
    }
    return Array.from(found).slice(0, 5)
  })

/** Controls under 24 px whose circle of 24 px meets another: inline links in sentences may be as they are. */
const smallTargets = (page: Page, place = 'main') =>
  page.evaluate((place) => {
    const controls = Array.from(
      document.querySelectorAll<HTMLElement>(`${place} :is(a, button, input, select, summary, [tabindex])`)
    )
      .filter(
        (one) => one.checkVisibility() && !one.closest('.unseen') && getComputedStyle(one).visibility === 'visible'
      )
      .map((one) => ({ one: one.matches('input') && one.closest('label') ? one.closest('label')! : one }))
      .map(({ one }) => ({ one, box: one.getBoundingClientRect() }))
    const isInSentence = (one: Element) => {
      const own = one.textContent!.trim()
      const around = one.parentElement!.textContent!.replace(own, '').trim()
      return one.matches('a') && getComputedStyle(one).display === 'inline' && around.length > 0
    }
    const small = controls.filter(({ one, box }) => (box.width < 23.9 || box.height < 23.9) && !isInSentence(one))
    return small
      .filter(({ one, box }) => {
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
        return controls.some(
          (other) =>
            other.one !== one &&
            !other.one.contains(one) &&
            !one.contains(other.one) &&
            Math.hypot(
              Math.max(other.box.left - x, 0, x - other.box.right),
              Math.max(other.box.top - y, 0, y - other.box.bottom)
            ) < 12
        )
      })
      .map(({ one, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${one.outerHTML.slice(0, 90)}`)
      .slice(0, 5)
  }, place)
