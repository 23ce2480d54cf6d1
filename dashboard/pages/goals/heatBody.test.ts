import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { type HeatWords, heatBody } from './heatBody.ts'
import type { HeatCell, HeatRow } from './heatCells.ts'

it('names each cell and says its shade and shapes to whoever hears it', () => {
  const cell = drawn(row({ n: 4, bases: ['publisher', 'thematic'] })).querySelector('td')!
  expect(cell.querySelector('a .unseen')!.textContent).toBe('Goal 13, Western Asia: 4 of 18')
  expect(cell.querySelector('a [aria-hidden]')!.textContent).toBe('4 ■○')
  expect(cell.lastElementChild!.textContent).toBe('20 %; publisher; thematic')
  expect(cell.className).toBe('heat-1')
})

it('leads to the Goal in that region or country, and by the head of a row to what it is of', () => {
  const hrefs = (of: HTMLElement) => Array.from(of.querySelectorAll('a'), (a) => a.getAttribute('href'))
  expect(hrefs(drawn(row({})))).toEqual(['/en/goals?group=145', '/en/goals/13?group=145'])
  expect(hrefs(drawn(row({}), true))).toEqual(['/en/areas/145', '/en/goals/13?areas=145'])
  expect(hrefs(drawn({ ...row({}), code: null }))).toEqual(['/en/goals/13'])
})

it('says of nothing that there is nothing', () => {
  const cell = drawn(row({ n: 0, shade: 0, bases: [] })).querySelector('td')!
  expect([cell.className, cell.children.length]).toEqual(['heat-0', 1])
})

it('takes a name as text, whatever is in it', () => {
  const body = drawn({ ...row({}), name: 'A & <b>"C"</b>' })
  expect(body.querySelector('th')!.textContent).toContain('A & <b>"C"</b>')
  expect(body.querySelector('b')).toBeNull()
})

const row = (cell: Partial<HeatCell>): HeatRow => ({
  ...{ code: '145', name: 'Western Asia', areas: 18 },
  cells: [{ goal: '13', n: 4, m: 18, share: 0.2, shade: 1, bases: ['publisher'], years: [], ...cell }],
})

function drawn(one: HeatRow, isAreas = false) {
  const html = `<table><tbody>${heatBody([one], isAreas, words)}</tbody></table>`
  return new JSDOM(html).window.document.querySelector('tbody')!
}

const words: HeatWords = {
  pages: '/en',
  number: String,
  name: ({ goal, n, m }, { name }) => `Goal ${goal}, ${name}: ${n} of ${m}`,
  share: (share) => `${share * 100} %`,
  basis: (basis) => basis,
  between: '; ',
}
