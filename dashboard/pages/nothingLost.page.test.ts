import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '../../data/structure/codelists.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { openChromium } from '../browser/chromium.ts'
import { openPage, readTable, type Seen } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

describe.each(languages)('in %s', (language) => {
  const words = messagesOf(language)
  const own = ownWords(language)

  it('a figure by Goal stands on Trends and Compare as on the page of the Goal, and says of which Goal it is', async () => {
    for (const of of ['trends', 'compare']) {
      const { page, complaints } = await open(`/${language}/${of}?series=CS_PROJECTS_DIRECT&goal=13&areas=040,276`)
      const rows = await readTable(page)
      const values = rows.slice(0, 2).map(({ cells }) => cells[2]!.value)
      expect([of, values.map(Number).sort()]).toEqual([of, [10, 9]])
      const goal = words['label.goal'].replace('{goal}', '13')
      expect(rows[0]!.head).toContain(goal)
      expect(await plainText(page.locator('.hint'))).toContain(
        own['view.byGoal']!.replace('{goals}', goal).replaceAll(/[\u2066-\u2069]/g, '')
      )
      expect(complaints).toEqual([])
    }
  })

  it('a series of the world opens with its figures, and keeps an area that it lacks with the reason', async () => {
    const { page } = await open(`/${language}/explore?series=UN_VOLUNTEERS`)
    expect((await readTable(page))[0]!.cells.some(({ value }) => value !== null)).toBe(true)
    const asked = await open(`/${language}/explore?series=UN_VOLUNTEERS&areas=404,001`)
    const rows = await readTable(asked.page)
    expect(rows).toHaveLength(2)
    expect(rows.flatMap(({ cells }) => cells.map((cell) => cell.words)).join()).toContain(
      words['missing.no_figure_here']
    )
  })

  it('a breakdown that a series lacks is named, with what is shown instead; one bad code leaves the others standing', async () => {
    const { page } = await open(
      `/${language}/explore?view=table&series=VOLUNTEERS&areas=404,UA,400&sex=F&utm_source=mail`
    )
    const alert = page.getByRole('alert')
    await alert.locator('a[href*="804"]').waitFor()
    const said = await plainText(alert)
    expect(said).toContain(own['problem.shown']!.replace('{shown}', words['sex._T']))
    expect(said).not.toContain('utm')
    expect(await alert.locator('a').first().getAttribute('href')).toContain('areas=404,804,400')
    expect((await readTable(page)).length).toBeGreaterThanOrEqual(2)
  })

  it('the foot is of the rows shown', async () => {
    const { page } = await open(`/${language}/explore?view=table&series=VOLUNTEERS&text=guinea`)
    const sums = page.locator('tfoot tr').last().locator('data')
    expect(await sums.last().getAttribute('value')).toBe('6950')
  })
})

async function plainText(of: { allTextContents: () => Promise<string[]> }): Promise<string> {
  return (await of.allTextContents()).join(' ').replaceAll(/[\u2066-\u2069]/g, '')
}

/** The interface's own words. */
function ownWords(language: Language): Record<string, string> {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../messages/${language}.json`), 'utf8'))
}

const open = (path: string, seen?: Seen) => openPage(browser, `${server.address}${path}`, seen)
