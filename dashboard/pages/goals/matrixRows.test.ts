import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import type { Evidence, EvidenceCount } from '../../../data/structure/goalEvidence.ts'
import { type MatrixWords, matrixRows } from './matrixRows.ts'

it('shows the basis of every link as a shape with its number, and says it in words', () => {
  const [row] = drawn('areas', [1, 3, 0, 1])
  const cell = row!.querySelectorAll('td')[12]!
  expect(cell.querySelector('[aria-hidden]')!.textContent).toBe('■1 ▲3')
  expect(cell.querySelector('.unseen')!.textContent!.trim()).toBe('Goal 13; by its publisher: 1; by programme: 3')
  expect(cell.querySelector('a')!.getAttribute('href')).toBe('/en/goals/13?areas=384')
  expect(row!.querySelector('th a')!.getAttribute('href')).toBe('/en/explore?areas=384')
})

it('says where there is nothing, without a link', () => {
  const cell = drawn('areas', [1, 3, 0, 1])[0]!.querySelectorAll('td')[0]!
  expect([cell.textContent, cell.querySelector('a')]).toEqual(['–no figure', null])
})

it('leads from a group to its areas and says how many of them have a figure', () => {
  const cell = drawn('groups', [0, 0, 2, 4])[0]!.querySelectorAll('td')[12]!
  expect(cell.querySelector('a')!.getAttribute('href')).toBe('/en/goals?group=384')
  expect(cell.textContent).toBe('○2Goal 13; by theme: 2 4 of 9')
})

it('takes a name as text, whatever is in it', () => {
  const [row] = drawn('areas', [0, 0, 1, 1], 'A & <b>"C"</b>')
  expect(row!.querySelector('th')!.textContent).toBe('A & <b>"C"</b>')
  expect(row!.querySelector('b')).toBeNull()
})

function drawn(rowsAre: Evidence['rowsAre'], thirteenth: EvidenceCount, name = 'Côte d’Ivoire') {
  const counts = Array.from({ length: 17 }, (_, at): EvidenceCount => (at === 12 ? thirteenth : [0, 0, 0, 0]))
  const rows = [{ code: '384', name, areas: 9, counts }]
  const evidence = { release: '', startPeriod: 2016, endPeriod: 2020, rowsAre, rows, totals: counts, areas: 9 }
  const { document } = new JSDOM(`<table><tbody>${matrixRows(evidence, words)}</tbody></table>`).window
  return Array.from(document.querySelectorAll('tr'))
}

const words: MatrixWords = {
  language: 'en',
  bases: ['by its publisher', 'by programme', 'by theme'],
  none: 'no figure',
  between: '; ',
  goal: (goal) => `Goal ${goal}`,
  ofAreas: (n, areas) => `${n} of ${areas}`,
}
