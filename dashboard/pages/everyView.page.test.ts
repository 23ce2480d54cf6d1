import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Language, languageOf, languages } from '../../data/structure/codelists.ts'
import { languageTag } from '../../data/structure/languageTag.ts'
import { openChromium } from '../browser/chromium.ts'
import { labelsOnLabels } from '../browser/labelsOnLabels.ts'
import { objections } from '../browser/objections.ts'
import { partedRanges } from '../browser/partedRanges.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { settled } from '../browser/settled.ts'
import { type ExampleView, filledViews, thinViews } from '../browser/views.ts'

let browser: Browser
let server: RunningServer
let lanes: Lane[]
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
  lanes = await Promise.all([openLane(), openLane()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const widths = [1280, 390]
const themes = ['light', 'dark'] as const
/** In a second width only places can be wrong that were not before; in a second theme only colours, which are those of every language. */
const places = ['target-size', 'scrollable-region-focusable']
const changing = { en: [...places, 'color-contrast'], ar: places }

/** Like filled views, with something on them that those do not have: flags and reasons in a table, figures of one group. */
const furtherViews: readonly ExampleView[] = [
  {
    ...{ page: '/explore', name: 'trends-flagged', ready: 'figure svg' },
    address: '/explore?series=VOLUNTEERS&areas=404,400,356&measure=per_1000',
  },
  {
    ...{ page: '/measurement', name: 'measurement-group', ready: 'table tbody tr' },
    address: '/measurement?group=ESCAP&series=BLOOD_DONORS',
  },
]

/** One of them begins as a phone, so that all of axe is run at either width. */
const heard = languages.filter(isHeard)
const spokenViews = [...filledViews, ...furtherViews]
/** Filled views speak all languages, thin ones two. One load each: half of them begin as a phone, and each becomes the other. */
it.each([...spokenViews, ...thinViews])('$name fits, speaks and is heard in every language', async (view) => {
  const asked = spokenViews.includes(view) ? [...heard, ...languages.filter((one) => !isHeard(one))] : heard
  const looks = asked.map((language, at) => ({ ...view, language, first: at % 2 }))
  const found: string[] = []
  const check = async (lane: Lane) => {
    for (let look = looks.pop(); look; look = looks.pop()) found.push(...(await wrongWith(look, lane)))
  }
  await Promise.all(lanes.map(check))
  expect(found).toEqual([])
})

interface Look extends ExampleView {
  language: Language
  /** Which of the widths and themes it is loaded in. */
  first: number
}

/** A window that shows one view after another, and what goes wrong in the one that it shows. */
interface Lane {
  page: Page
  look?: Look
  complaints: string[]
  /** Pages whose code was asked for. */
  pages: Set<string>
}

async function wrongWith(look: Look, lane: Lane): Promise<string[]> {
  const { language, address, ready, first, isNotThere } = look
  const complaints: string[] = []
  const { page } = lane
  // What the view before it still asks for is not of this one.
  await page.goto('about:blank')
  await page.setViewportSize({ width: widths[first]!, height: 900 })
  await page.emulateMedia({ colorScheme: themes[first]! })
  Object.assign(lane, { look, complaints, pages: new Set() })
  await page.goto(`${server.address}/${language}${address}`)
  await page.locator(ready).first().waitFor()
  await settled(page)
  if (isHeard(language)) await unfold(page)
  for (const turn of [first, 1 - first]) {
    await page.setViewportSize({ width: widths[turn]!, height: 900 })
    await page.emulateMedia({ colorScheme: themes[turn]! })
    await settled(page)
    complaints.push(...(await amiss(page, language)), ...(await labelsOnLabels(page)), ...(await partedRanges(page)))
    if (!isHeard(language)) continue
    if (turn === first) complaints.push(...(await objections(page)))
    complaints.push(...(await objections(page, { rules: turn === first ? ['target-size'] : changing[language] })))
  }
  const refusal = /the server responded with a status of 404/
  return complaints
    .filter((complaint) => !(isNotThere && refusal.test(complaint)))
    .map((complaint) => `${language} from ${widths[first]} px: ${complaint}`)
}

/** What is said by a screen reader is the same in every language but for its words and its direction. */
function isHeard(language: Language): language is 'en' | 'ar' {
  return language === 'en' || language === 'ar'
}

/** Notes whatever goes wrong, is asked of another host, or belongs to another view or language. */
async function openLane(): Promise<Lane> {
  const page = await browser.newPage()
  const lane: Lane = { page, complaints: [], pages: new Set() }
  page.on('console', (message) => message.type() === 'error' && lane.complaints.push(message.text()))
  page.on('pageerror', (error) => lane.complaints.push(error.message))
  page.on('request', (request) => {
    const { complaints, pages, look } = lane
    const { language } = look ?? {}
    const { origin, pathname } = new URL(request.url())
    if (origin !== server.address) complaints.push(`asked ${request.url()}`)
    const [, chunk = ''] = /^\/assets\/(\w+)-/.exec(pathname) ?? []
    if (/Page$/.test(chunk)) pages.add(chunk)
    if (pages.size > 1) complaints.push(`code of ${[...pages].join(' and ')}`)
    if (languages.some((other) => other === chunk && other !== language)) complaints.push(`words of ${chunk}`)
  })
  return lane
}

/** What a glance finds: overflow, another language or direction, no heading, unnamed controls, a message that is not one. */
async function amiss(page: Page, language: Language): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    language: [document.documentElement.lang, document.documentElement.dir].join(' '),
    overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    headings: document.querySelectorAll('h1').length,
    unnamed: Array.from(document.querySelectorAll<HTMLElement>('main button, main a, main input, main select'))
      .filter(
        (control) => !control.textContent?.trim() && !control.ariaLabel && !(control as HTMLInputElement).labels?.length
      )
      .map(({ outerHTML }) => outerHTML),
    text: `${document.title} ${document.body.innerText}`,
  }))
  const [unsaid] = /undefined|NaN|\[object|\{\w+\}|\b[a-z]+\.[a-z]+_[a-z]+\b/.exec(seen.text) ?? []
  return [
    ...(seen.language === [languageTag(language), languageOf[language].dir].join(' ') ? [] : [`is ${seen.language}`]),
    ...(seen.overflow > 0 ? [`${seen.overflow} px wider than its window`] : []),
    ...(seen.headings === 1 ? [] : [`${seen.headings} first headings`]),
    ...seen.unnamed.map((control) => `unnamed ${control}`),
    ...(unsaid ? [`says ${unsaid}`] : []),
  ]
}

/** Opens what is folded beside a figure, which is then looked at with the rest. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>(
      '.grounds details, .aggregate details, details.fold'
    ))
      folded.open = true
  })
