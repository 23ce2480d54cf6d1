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

const earlier = '2026.1-ad40039ef091'

it('says in one line that a page is of an earlier release, and every way from it is of the same', async () => {
  const { page, complaints } = await openPage(browser, `${server.address}/en/explore?areas=404&release=${earlier}`)
  const line = page.locator('.release-line')
  await expect.poll(() => line.textContent()).toContain(`You see release ${earlier} of 26 November 2026.`)
  await page.getByRole('navigation').getByRole('link', { name: 'Goals' }).first().click()
  await page.waitForURL(`**/en/goals?release=${earlier}`)
  await expect.poll(() => line.textContent()).toContain(earlier)
  await page.goBack()
  await page.getByRole('button', { name: 'Download' }).click()
  const files = page.locator('a[download]')
  await expect.poll(() => files.count()).toBeGreaterThan(4)
  const hrefs = await files.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs.filter((href) => !href!.includes(`release=${earlier}`))).toEqual([])
  await line.getByRole('link', { name: 'See the present release' }).click()
  await page.waitForURL('**/en/explore?areas=404')
  expect(await line.count()).toBe(0)
  expect(complaints).toEqual([])
})

it('keeps an open tab on its release when a newer one is served, and offers to go on with either', async () => {
  const { page, complaints } = await openPage(browser, `${server.address}/en/explore?areas=404`)
  const own = await page.locator('meta[name=release]').getAttribute('content')
  const asked: string[] = []
  await page.route('**/trpc/**', async (route) => {
    asked.push(route.request().url())
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), 'present-release': '2099.1-000000000000' },
    })
  })
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  const line = page.locator('.release-line')
  await expect.poll(() => line.textContent()).toContain('There is a newer release, 2099.1-000000000000.')
  expect(asked.filter((url) => !url.includes(`release=${own}`))).toEqual([])
  await line.getByRole('button', { name: 'Stay with this one' }).click()
  await page.waitForURL(`**release=${own}`)
  expect(await line.count()).toBe(0)
  expect(complaints).toEqual([])
})

it('lists every release with what has changed since, and leads an unknown one there', async () => {
  const { page } = await openPage(browser, `${server.address}/en/releases`, { ready: '.releases li' })
  const first = page.locator('.releases li', { hasText: earlier })
  expect(await first.textContent()).toMatch(/What has changed since: .*rows added/)
  expect(await first.getByRole('link', { name: `Package of release ${earlier}` }).getAttribute('href')).toBe(
    `/releases/${earlier}.zip`
  )
  const unknown = await page.goto(`${server.address}/ar/explore?release=2020.1-000000000000`)
  expect(unknown!.status()).toBe(404)
  await expect.poll(() => page.locator('main').textContent()).toContain(earlier)
})

it.each([
  '',
  '/goals',
  '/goals/13',
  '/areas/404',
  '/areas/ESCWA',
  '/next-generation',
  '/practices',
  '/measurement',
  '/data',
])('renders the page %s of the first release on the server, whatever has come since', async (path) => {
  const response = await fetch(`${server.address}/en${path}?release=${earlier}`)
  const html = await response.text()
  expect([response.status, html.includes('id="state"'), html.includes('class="release-line"')]).toEqual([
    200,
    true,
    true,
  ])
})
