import { JSDOM } from 'jsdom'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Router } from 'wouter'
import type { Cell, Line } from '../../data/structure/line.ts'
import { lineLabels } from '../../data/wording/lineLabel.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { createWording } from '../../data/wording/wording.ts'
import english from '../messages/en.json'
import { createInterfaceSay } from '../messages/interfaceSay.ts'
import { WordsContext } from '../messages/words.ts'
import { LinesTable } from './LinesTable.tsx'

const wording = createWording('en', messagesOf('en'))
const words = { language: 'en', dir: 'ltr', wording, say: createInterfaceSay('en', english, messagesOf('en')) } as const
const reader = {
  wording,
  names: new Map([
    ['404', 'Kenya'],
    ['400', 'Jordan'],
    ['060', 'Bermuda'],
    ['826', 'United Kingdom'],
  ]),
}

it('has a head for each year and a head for each line, native and with their scope', () => {
  const table = draw([kenya])
  expect(texts(table, 'thead th[scope=col]')).toEqual(['Country or area', '2019', '2020', 'Change'])
  expect(texts(table, 'tbody th[scope=row]')).toEqual(['Kenya'])
})

it('says which column it is sorted by, and how, and on no other', () => {
  const table = draw([kenya], ['-2020'])
  expect(texts(table, 'th[aria-sort=descending]')).toEqual(['2020'])
  expect(table.querySelectorAll('[aria-sort]')).toHaveLength(1)
})

it('keeps a missing value missing: a dash and its reason, never zero, never empty', () => {
  const [, last] = texts(draw([jordan]), 'td')
  expect(last).toBe('– not reported')
})

it('says once why nothing exists in the whole period', () => {
  const table = draw([bermuda])
  expect(texts(table, 'td')).toEqual(['– counted with: United Kingdomi'])
  expect(table.querySelector('td')!.getAttribute('colspan')).toBe('3')
})

it('marks a flagged figure with a button that is named by the flag', () => {
  const button = draw([kenya]).querySelector('td button')!
  expect(button.textContent).toBe('⚑')
  expect(button.getAttribute('aria-label')).toBe('Kenya · 2019: rise or fall of at least fivefold')
})

it('marks a figure of another survey than the one before, and no figure of another page alone', () => {
  const after = (rest: Partial<Cell>) =>
    draw([line('404', cell(2019, { obsValue: 1 }), cell(2020, { obsValue: 2, ...rest }))]).querySelectorAll('td')[1]!
  expect(after({ source: 'another page' }).outerHTML).not.toContain('cut')
  expect(after({ survey: 'another' }).className).toBe('cut')
  expect(after({ survey: 'another' }).querySelector('button')!.getAttribute('aria-label')).toBe(
    'Kenya · 2020: Another survey or register than the year before'
  )
})

it('keeps the order that it is given', () => {
  expect(texts(draw([jordan, kenya]), 'tbody th')).toEqual(['Jordan', 'Kenya'])
})

const cell = (timePeriod: number, rest: Partial<Cell>): Cell => ({
  ...{
    obsValue: null,
    obsStatus: 'A',
    missingReason: null,
    flags: [],
    source: 'IFRC',
    survey: 'FDRS',
    comment: null,
    timeDetail: null,
  },
  ...{ originalValue: null, lower: null, upper: null, noMeasureReason: null, timePeriod },
  ...rest,
  measureValue: rest.obsValue ?? null,
})
const line = (refArea: string, ...cells: Cell[]): Line => ({
  ...{ dataset: 'ifrc_fdrs', series: 'VOLUNTEERS', sex: '_T', age: '_T', volunteerType: '_T', goal: '_T' },
  ...{ refArea, cells },
  change: { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'flagged' },
})
const gone = { obsStatus: 'K', missingReason: 'in_another', comment: 'counted_in:826', source: null } as const
const kenya = line('404', cell(2019, { obsValue: 90_000, flags: ['jump'] }), cell(2020, { obsValue: 160_000 }))
const jordan = line('400', cell(2019, { obsValue: 737 }), cell(2020, { obsStatus: 'O', missingReason: 'not_reported' }))
const bermuda = line('060', cell(2019, gone), cell(2020, gone))

function draw(lines: Line[], sort: string[] = []): Element {
  const form = { unitMeasure: 'PS', decimals: 0 } as const
  const table = createElement(LinesTable, {
    ...{ title: 'Volunteers', lines, labels: lineLabels(lines, reader), form, reader, sort },
    onSort: () => undefined,
  })
  const told = createElement(WordsContext, { value: words }, table)
  const markup = renderToStaticMarkup(createElement(() => Router({ ssrPath: '/explore', children: told })))
  return new JSDOM(markup).window.document.body
}

const texts = (place: Element, selector: string) =>
  Array.from(place.querySelectorAll(selector), (element) => element.textContent)
