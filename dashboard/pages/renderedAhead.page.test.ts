import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { languages } from '../../data/structure/codelists.ts'
import { openChromium } from '../browser/chromium.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { filledViews, thinViews } from '../browser/views.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const rendered = [...filledViews, ...thinViews].filter(({ isNotThere }) => !isNotThere)

it.each(rendered)(
  'reads the same before any script has run as after, and asks nothing twice or again that came with it, in $name',
  async ({ page: place, address, ready, read }) => {
    const url = `${server.address}/ar${address}`
    const html = await (await fetch(url)).text()
    const { page, complaints, asked } = await openPage(browser, url, { ready: read ?? ready })
    const before = await page.evaluateHandle(
      (text) => new DOMParser().parseFromString(text, 'text/html').querySelector('main')!,
      html
    )
    // Only a browser reads the description of the addresses of the open interface.
    if (place !== '/api') expect(await before.evaluate(wordsOf)).toEqual(await page.locator('main').evaluate(wordsOf))
    expect(complaints).toEqual([])
    const came: { queries: { queryKey: [room: string, name: string, input: unknown] }[] } = JSON.parse(
      (await page.locator('#state').textContent()) ?? ''
    )
    const addresses = came.queries.map(({ queryKey: [room, name, input] }) => {
      return `${server.address}/trpc/${room}.${name}?input=${encodeURIComponent(JSON.stringify(input ?? null))}`
    })
    expect(asked.filter((one) => addresses.includes(one))).toEqual([])
    expect(await page.locator('link[rel=modulepreload]').count()).toBeGreaterThan(1)
    expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([])
    const styles = await page.$$eval('link[rel=stylesheet]', (links) => links.map((link) => link.getAttribute('href')!))
    expect(styles.filter((style) => !html.includes(`href="${style}"`))).toEqual([])
  }
)

it('lets controls wait for scripts, and then searches for what was typed meanwhile', async () => {
  const page = await browser.newPage()
  let come = () => {}
  const scripts = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await scripts
    await route.continue()
  })
  await page.goto(`${server.address}/en`, { waitUntil: 'commit' })
  const field = page.getByRole('searchbox')
  await field.fill('Иордания')
  const pointer = () => field.evaluate((element) => getComputedStyle(element).pointerEvents)
  expect(await pointer()).toBe('none')
  come()
  await expect.poll(() => page.locator('.search-found a').first().textContent()).toBe('Jordan')
  expect([await field.inputValue(), await pointer()]).toEqual(['Иордания', 'auto'])
  await page.close()
})

it('renders six languages at once, each in its own words', async () => {
  const texts = await Promise.all(
    languages.map(async (language) => (await fetch(`${server.address}/${language}/areas/JOR?areas=404`)).text())
  )
  const titles = texts.map((text) => text.match(/<title>(\S+) /)?.[1])
  expect(titles).toEqual(['الأردن', '约旦', 'Jordan', 'Jordania', 'Jordanie', 'Иордания'])
  for (const [at, text] of texts.entries()) expect(text.match(/<h1.*?<\/h1>/)![0]).toContain(titles[at])
})

it('keeps the heads of a table for readers without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.address}/en/explore`)
  for (const year of ['2016', '2020'])
    expect(await page.getByRole('columnheader', { name: year }).isVisible()).toBe(true)
  expect(await page.locator('thead button').first().isVisible()).toBe(true)
  await context.close()
})

it('says before any script has run what is wrong in an address, and shows the rest', async () => {
  const response = await fetch(`${server.address}/en/explore?series=VOLUNTERS&areas=404`)
  const text = await response.text()
  expect(response.status).toBe(200)
  for (const said of ['VOLUNTERS', 'series=VOLUNTEERS', 'Kenya']) expect(text).toContain(said)
})

it('stands in the theme that was chosen before it is painted, which the page itself does not know', async () => {
  const context = await browser.newContext()
  await context.addCookies([{ name: 'theme', value: 'dark', url: server.address }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  const response = await page.goto(`${server.address}/en/method`, { waitUntil: 'commit' })
  await page.locator('body').waitFor()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  expect(await response!.text()).not.toContain('data-theme')
  await page.locator('html[data-live]').waitFor()
  expect([await page.locator('label.theme select').inputValue(), complaints]).toEqual(['dark', []])
  await context.close()
})

/** What is said, part by part: not what a chart draws, nor addresses, which the server does not know whole. */
function wordsOf(main: Element): string[] {
  const copy = main.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(
    '.chart-frame, .chart-readout, .map-place, code, .brief-foot, noscript, .one-goal'
  ))
    part.remove()
  return Array.from(copy.querySelectorAll('h1, h2, p, th, td, li, dt, dd, summary, button, label'), (part) =>
    part.textContent!.trim()
  )
}

it('gives thirty readers at once, right after a start, whole pages', async () => {
  const fresh = await startServer()
  const addresses = Array.from(
    { length: 30 },
    (_, at) => ['/explore?view=table', '/explore', '/goals/13', '/areas/JOR'][at % 4]!
  )
  const pages = await Promise.all(
    addresses.map(async (address, at) => (await fetch(`${fresh.address}/${languages[at % 6]}${address}`)).text())
  )
  await fresh.stop()
  const isWhole = (html: string) => /<h1/.test(html) && /<td/.test(html) && html.includes('id="state"')
  expect(pages.map(isWhole)).toEqual(pages.map(() => true))
})
