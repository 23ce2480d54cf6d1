import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pictureViews } from '../../../data/structure/pictureViews.ts'
import { openChromium } from '../../browser/chromium.ts'
import { openPage } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { settled } from '../../browser/settled.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const jordanAndLebanon = 'series=VOLUNTEERS&areas=400,422&measure=per_1000'
const open = async (search: string, language = 'en') =>
  (await openPage(browser, `${server.address}/${language}/explore?${search}`)).page
const finding = (page: Page) => page.locator('h1').textContent()
const currentTab = (page: Page) => page.locator('.explore-tabs [aria-current]')
const search = (page: Page) => page.locator('.country-list input')

/** Presses Tab, or Shift and Tab, until the focus is there, and says how often. */
async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
  for (let stops = 1; stops <= 40; stops += 1) {
    await page.keyboard.press(key)
    if (await place.evaluateAll((all) => all.some((one) => one === document.activeElement))) return stops
  }
  throw new Error(`Tab does not lead to ${place}`)
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

/** Opens a chooser by its name, goes by Tab and arrows to what it offers, and chooses it. */
async function chooseIn(page: Page, chooser: RegExp, offered: Locator) {
  const button = page.locator('.explore-settings').getByRole('button', { name: chooser })
  await tabTo(page, button)
  await press(page, 'Enter')
  await offered.waitFor({ state: 'attached' })
  await settled(page)
}

async function goToTab(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await tabTo(page, currentTab(page), key)
  for (let at = 0; at < 6; at += 1) {
    if ((await page.evaluate(() => document.activeElement!.textContent)) === name) break
    await press(page, 'ArrowRight')
  }
  await press(page, 'Enter')
  await page.locator('.explore-tabs [aria-current]', { hasText: name }).waitFor()
  await settled(page)
}

it.each(pictureViews)(
  'reaches tabs, list, picture and years of %s in this order, then what can be done',
  async (view) => {
    const page = await open(`${jordanAndLebanon}&goal=3&view=${view}`)
    await tabTo(page, currentTab(page))
    const inOrder = [
      search(page),
      page.locator('.country-rows .country'),
      ...(view === 'table' ? [] : [page.locator('.chart-place').first()]),
      ...(view === 'scatter' ? [] : [page.locator('.year-strip li button')]),
      page.locator('.explore-acts .chooser').first(),
    ]
    let stops = 0
    for (const place of inOrder) stops += await tabTo(page, place)
    expect(stops).toBeLessThanOrEqual(15)
  }
)

it.each(['en', 'ar'])(
  'goes through the list by arrows, filters it by what is typed, and clears it: %s',
  async (language) => {
    const page = await open(jordanAndLebanon, language)
    const focused = () => page.evaluate(() => document.activeElement!.closest('li')?.dataset.key ?? 'none')
    await tabTo(page, search(page))
    await press(page, 'ArrowDown', 'ArrowDown')
    expect(await focused()).toBe('422')
    // Beside one that is chosen: my country, then its page; its name again on the way back.
    const [onward, back] = language === 'en' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
    await press(page, onward, onward)
    expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toMatch(/\/areas\/422$/)
    await press(page, back, back, 'ArrowDown')
    expect(['400', '422', 'none']).not.toContain(await focused())
    await press(page, 'ArrowUp', 'ArrowUp', 'ArrowUp')
    expect(await search(page).evaluate((input) => input === document.activeElement)).toBe(true)
    await press(page, 'ArrowDown')
    await page.keyboard.type('818')
    expect(await search(page).inputValue()).toBe('818')
    await press(page, 'Escape')
    expect(await search(page).inputValue()).toBe('')
  }
)

it.each(['Enter', 'Space'])('chooses a country of the list by %s and stays on it', async (key) => {
  const page = await open(jordanAndLebanon)
  await tabTo(page, search(page))
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown')
  const code = await page.evaluate(() => document.activeElement!.closest('li')!.dataset.key)
  await press(page, key)
  await page.waitForURL(new RegExp(`areas=400,422,${code}`))
  await expect.poll(() => page.evaluate(() => document.activeElement!.closest('li')?.dataset.key)).toBe(code)
})

it('moves the last year by arrows and widens the span with Shift, from left to right in every language as the chart’s years', async () => {
  const [back, onward] = ['ArrowLeft', 'ArrowRight'] as const
  for (const language of ['en', 'ar']) {
    const page = await open(`${jordanAndLebanon}&startPeriod=2018&endPeriod=2019`, language)
    const asked = () => {
      const { searchParams } = new URL(page.url())
      return [searchParams.get('startPeriod') ?? '2016', searchParams.get('endPeriod') ?? '2020']
    }
    const lefts = await page
      .locator('.year-strip li')
      .evaluateAll((years) => years.map((year) => year.getBoundingClientRect().left))
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
    // Its words run as the reader's do: “2 of 2”, never “2 of” turned about.
    const said = page.locator('.year-strip small').first()
    expect(await said.evaluate((small) => getComputedStyle(small).direction)).toBe(language === 'ar' ? 'rtl' : 'ltr')
    await tabTo(page, page.locator('.year-strip li button'))
    await press(page, back)
    await expect.poll(asked).toEqual(['2018', '2018'])
    await press(page, onward, onward)
    await expect.poll(asked).toEqual(['2018', '2020'])
    await press(page, `Shift+${back}`)
    await expect.poll(asked).toEqual(['2017', '2020'])
    expect(await page.evaluate(() => document.activeElement!.getAttribute('data-year'))).toBe('2020')
  }
})

it('plays the years by the space bar', async () => {
  const page = await open(`${jordanAndLebanon}&view=bars`)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await tabTo(page, page.locator('.year-strip li button'))
  await press(page, 'Space')
  await page.waitForURL(/endPeriod=2016/)
})

it('says the finding once after each change of series, measure, years, view and country', async () => {
  const page = await open(jordanAndLebanon)
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    new MutationObserver((changes) => {
      const places = new Set(
        changes.flatMap(({ target }) => (target as Element).parentElement?.closest('.explore-head [role=status]') ?? [])
      )
      for (const { target } of changes)
        if ((target as Element).matches?.('.explore-head [role=status]')) places.add(target as Element)
      for (const place of places) heard.push(place.textContent!)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0))
  const after = async (change: () => Promise<void>, ...words: (string | RegExp)[]) => {
    await change()
    await settled(page)
    await expect.poll(() => page.locator('.explore-view').getAttribute('aria-busy')).toBe('false')
    const said = await heard()
    expect(said.length).toBe(1)
    const found = (await finding(page))!
    expect(said[0]!.startsWith(found)).toBe(true)
    for (const word of words) expect(said[0]).toMatch(word)
  }
  expect(await page.locator('.explore-head [role=status]').textContent()).toBe('')
  await after(
    async () => {
      await tabTo(page, search(page))
      await page.keyboard.type('Egypt')
      await page
        .getByRole('button', { name: /^Egypt/ })
        .first()
        .waitFor()
      await press(page, 'Enter')
      await page.waitForURL(/areas=400,422,818/)
    },
    /Egypt/,
    /3 countries and areas/
  )
  await after(async () => {
    await tabTo(page, page.locator('.year-strip li button'))
    await press(page, 'ArrowLeft')
    await page.waitForURL(/endPeriod=2019/)
  }, /2016–2019/)
  await after(async () => {
    await goToTab(page, 'Bars', 'Shift+Tab')
    await page.waitForURL(/view=bars/)
  }, /Bars/)
  await after(async () => {
    await chooseIn(page, /^Indicator/, page.locator('.panel input[type=search]'))
    await page.keyboard.type('blood')
    await tabTo(page, page.locator('.panel [role=option]'))
    await press(page, 'Enter')
    await page.waitForURL(/series=BLOOD_DONORS/)
  }, /blood/)
  await after(async () => {
    const offered = page.getByRole('option', { name: 'As published' })
    await chooseIn(page, /^Measure/, offered)
    await press(page, 'ArrowUp', 'Enter')
    await page.waitForURL((url) => !url.search.includes('per_1000'))
  }, / people$/)
})

it('answers by keys alone where people volunteering per 1,000 rose most in Western Asia', async () => {
  const page = await open('series=VOLUNTEERS')
  await chooseIn(page, /^Measure/, page.getByRole('option', { name: 'Per 1,000 people' }))
  await press(page, 'ArrowDown', 'Enter')
  await page.waitForURL(/measure=per_1000/)
  const asia = page.getByRole('checkbox', { name: /^Western Asia/ })
  const folded = page.locator('.panel summary', { hasText: 'Sub-region' }).first()
  await chooseIn(page, /^Groups/, folded)
  await tabTo(page, folded)
  await press(page, 'Enter')
  await tabTo(page, asia)
  await press(page, 'Space', 'Escape')
  await page.waitForURL(/group=145/)
  await goToTab(page, 'Change', 'Shift+Tab')
  await expect.poll(() => finding(page)).toMatch(/^Rose most: [^·]+ \(\+\d+%\)\s· Rose: \d+\s· Fell: \d+/)
})

it('answers by keys alone how Jordan stands beside Lebanon, and whether the rise of India is real', async () => {
  const page = await open('series=VOLUNTEERS&measure=per_1000&areas=404')
  const add = async (name: string) => {
    await page.keyboard.type(name)
    await page
      .locator('.country-list')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor()
    await expect.poll(() => page.locator('.country-list ul li').count()).toBeLessThan(5)
    await press(page, 'Enter')
  }
  await tabTo(page, search(page))
  await add('Jordan')
  await page.waitForURL(/400/)
  await add('Lebanon')
  await page.waitForURL(/422/)
  await expect.poll(() => finding(page)).toMatch(/Jordan \(\+115%\), Lebanon \(\+101%\) and Kenya/)
  await add('India')
  await page.waitForURL(/356/)
  await expect.poll(() => finding(page)).toMatch(/No change given: India/)
})

it('answers by keys alone whether women volunteer more than men in Brazil', async () => {
  const page = await open('series=VOLUNTEER_RATE&areas=076')
  const women = page.getByRole('checkbox', { name: 'Women' })
  await chooseIn(page, /^Sex/, women)
  await tabTo(page, women)
  await press(page, 'Space')
  await tabTo(page, page.getByRole('checkbox', { name: 'Men', exact: true }))
  await press(page, 'Space', 'Escape')
  await page.waitForURL(/sex=/)
  await page.locator('.explore-view', { hasText: /Women and men/ }).waitFor()
  expect(await page.locator('.explore-view').textContent()).toMatch(/Brazil[^.]*(women|Women)/)
})

it('answers by keys alone which countries have survey rates that may be compared with that of Canada', async () => {
  const page = await open('series=VOLUNTEER_RATE&view=table')
  const chooser = page.getByRole('button', { name: /^Comparable with/ })
  await tabTo(page, chooser)
  await press(page, 'Enter')
  await page.locator('.panel select').first().waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement!.tagName)).toBe('SELECT')
  await page.keyboard.type('Canada')
  await tabTo(page, page.getByRole('button', { name: 'Keep only these rows' }))
  await press(page, 'Enter')
  await page.waitForURL(/comparableWith=/)
  expect(new URL(page.url()).search).toContain('124')
  await expect.poll(() => page.locator('.region tbody th[scope=row]').allTextContents()).toContain('Canada')
})

it('answers by keys alone who in ESCWA is silent in 2019', async () => {
  const page = await open('series=VOLUNTEERS&measure=per_1000&group=ESCWA')
  await goToTab(page, 'Bars')
  await tabTo(page, page.locator('.year-strip li button'))
  await press(page, 'ArrowLeft')
  await page.waitForURL(/endPeriod=2019/)
  const silent = page.locator('.without p').first()
  for (const name of ['Algeria', 'Kuwait', 'Saudi Arabia'])
    await expect.poll(() => silent.textContent()).toContain(name)
})
