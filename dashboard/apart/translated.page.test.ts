import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { settled } from '../browser/settled.ts'
import { filledViews } from '../browser/views.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

/** Puts nested elements of its own in the place of every text of a page, as the translator of a browser does, and says so in each. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement!
      if (text.data.trim() === '' || parent.closest('script, style, svg, noscript, textarea, font')) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      outer.append(inner)
      text.replaceWith(outer)
      inner.textContent = text.data
    }
  })

/** What is read: no drawing, and no notice that comes and goes. */
const said = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element
    for (const part of copy.querySelectorAll('svg, .chart-readout, .chart-hint, [role=status]')) part.remove()
    return copy.textContent!
  })

it.each(filledViews)('puts every text of $name into an element of its own', async ({ address, ready }) => {
  const { page } = await openPage(browser, `${server.address}/en${address}`, { ready })
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
  })
  const beside = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      // React marks the texts that it knows by their nodes.
      if (text.data.trim() === '' || text.parentElement!.closest('svg')) continue
      if (!Object.keys(text).some((key) => key.startsWith('__react'))) continue
      found.push(`${text.parentElement!.outerHTML.slice(0, 120)} … ${text.data}`)
    }
    return found
  })
  expect(beside).toEqual([])
})

const changes: { name: string; from: string; act: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'another unit',
    from: '/explore?view=table&group=ESCWA',
    act: to('/explore?view=table&group=ESCWA&series=PROGRAMME_VOLUNTEERS'),
  },
  { name: 'another series', from: '/explore?areas=400,422', act: to('/explore?series=VOLUNTEER_RATE&areas=554,756') },
  { name: 'other years', from: '/explore?areas=400,422', act: to('/explore?areas=400,422&startPeriod=2018') },
  { name: 'another view', from: '/explore?areas=400,422', act: to('/explore?areas=400,422&view=bars') },
  { name: 'a map', from: '/explore?view=change', act: to('/explore?view=map&measure=per_1000') },
  { name: 'a scatter of another Goal', from: '/explore?view=scatter&goal=3', act: to('/explore?view=scatter&goal=13') },
  { name: 'another country', from: '/areas/JOR', act: to('/areas/KEN') },
  { name: 'a group', from: '/areas/JOR', act: to('/areas/ESCWA') },
  { name: 'another Goal', from: '/goals/13', act: to('/goals/3?areas=404') },
  { name: 'practices of a Goal', from: '/practices', act: to('/practices?goal=13') },
  { name: 'missing figures of a group', from: '/measurement/missing', act: to('/measurement/missing?group=ESCWA') },
  {
    name: 'another order of rows',
    from: '/explore?view=table&group=ESCWA&series=VOLUNTEERS',
    act: (page) => page.locator('thead button').last().click(),
  },
  {
    name: 'rows that bear a name',
    from: '/explore?view=table&series=VOLUNTEERS',
    act: (page) => page.locator('main input[type=search]').first().fill('Jor'),
  },
]

function to(address: string) {
  return (page: Page) => page.evaluate((where) => history.pushState(null, '', where), `/en${address}`)
}

it.each(changes)('says what is new when a translated page changes: $name', async ({ from, act }) => {
  const after = async (isTranslated: boolean) => {
    const { page, complaints } = await openPage(browser, `${server.address}/en${from}`, { ready: 'main h1' })
    if (isTranslated) await translate(page)
    await act(page)
    await page.waitForTimeout(700)
    await settled(page)
    return { page, complaints }
  }
  const plain = await after(false)
  const meant = await said(plain.page)
  const translated = await after(true)
  await expect.poll(() => said(translated.page), { timeout: 5000 }).toBe(meant)
  expect([...plain.complaints, ...translated.complaints]).toEqual([])
})
