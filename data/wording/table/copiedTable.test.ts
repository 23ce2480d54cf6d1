import { expect, it } from 'vitest'
import type { Language } from '../../structure/codelists.ts'
import type { ShownCell, ShownColumn, ShownTable } from '../../structure/shownTable.ts'
import { messagesOf } from '../messagesOf.ts'
import { createWording } from '../wording.ts'
import { tableHtml, tableTsv } from './copiedTable.ts'

const wording = createWording('en', messagesOf('en'))

it('gives a spreadsheet figures that are not rounded, and the reason where there is none', () => {
  expect(tableTsv(table).split('\r\n')).toEqual([
    'Area\tVolunteers 2020',
    'Kenya\t0.3333333333333333',
    "'=Nepal\tnot reported",
  ])
})

it('gives a document what is shown, with what is said of it', () => {
  const html = tableHtml(table, ['Source: IFRC <1>'], wording)
  expect(html).toContain('<caption>Volunteers · 2020</caption>')
  expect(html).toContain('<th scope="row">Kenya</th><td>0.33; flagged</td>')
  expect(html).toContain('<p>Source: IFRC &lt;1&gt;</p>')
})

it('joins what is said of a figure as the language does', () => {
  const said = (language: Language) => tableHtml(table, [], createWording(language, messagesOf(language)))
  expect(said('ar')).toContain('<td>0.33؛ flagged</td>')
  expect(said('zh')).toContain('<td>0.33；flagged</td>')
})

it('leaves the small pictures where they are', () => {
  expect(tableTsv(table)).not.toContain('Course')
  expect(tableHtml(table, [], wording)).not.toContain('Course')
})

const column = (rest: Partial<ShownColumn>): ShownColumn => ({
  ...{ key: 'name', kind: 'name', head: 'Area', group: null, series: null, timePeriod: null },
  ...{ unitMeasure: null, decimals: null },
  ...rest,
})
const cell = (text: string, value: number | null = null, notes: string[] = []): ShownCell => ({
  ...{ text, value, notes, cell: null, band: null },
})
const row = (head: string, ...cells: ShownCell[]) => ({
  ...{ key: head, head, refArea: '404', series: null, unitMeasure: null, decimals: null, lines: [], notes: [] },
  cells: [cell(head), ...cells, cell('')],
})
const columns = [
  column({}),
  column({ key: 'VOLUNTEERS.2020', kind: 'figure', head: '2020', group: 'Volunteers' }),
  column({ key: 'spark', kind: 'spark', head: 'Course' }),
]
const table: ShownTable = {
  ...{ title: 'Volunteers · 2020', columns, offered: columns, groups: [], foot: [], notes: [] },
  rows: [row('Kenya', cell('0.33', 1 / 3, ['flagged'])), row('=Nepal', cell('not reported'))],
  left: { text: 0, status: 0, notComparable: 0, noFigureToCompare: 0, empty: 0 },
}
