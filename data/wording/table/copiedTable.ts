import type { ShownCell, ShownColumn, ShownRow, ShownTable } from '../../structure/shownTable.ts'
import { escaped } from '../escaped.ts'
import type { Wording } from '../wording.ts'

/** What is said below a table, of where its figures are from; and how its reader’s language says it. */
export interface CopiedWords {
  sources: readonly string[]
  wording: Pick<Wording, 'say' | 'pair'>
}

/**
 * The table for a document and for spreadsheets, as it is shown: heads, groups, rows and foot, and below it what must be
 * said of it. A cell with a figure carries it unrounded, as LibreOffice (`sdval`) and Google Sheets read it.
 */
export function tableHtml(table: ShownTable, words: CopiedWords): string {
  const { columns, groups, rows, foot, title, notes } = table
  const withNotes = notesIn(table)
  const lines = (of: readonly ShownRow[]) =>
    of.map((row) => {
      const its = copied(row.cells, columns).map(({ value, text }, at) =>
        at === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td${figureOf(value)}>${escaped(text)}</td>`
      )
      return `<tr>${its.join('')}${withNotes ? `<td>${escaped(notesOf(row, columns, words.wording))}</td>` : ''}</tr>`
    })
  const heads = headsOf(columns, withNotes && words.wording.say('file.note')).map(
    (head) => `<th scope="col">${escaped(head)}</th>`
  )
  return [
    `<table><caption>${escaped(title)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${[...lines(groups), ...lines(rows)].join('')}</tbody>`,
    foot.length > 0 ? `<tfoot>${lines(foot).join('')}</tfoot>` : '',
    '</table>',
    ...[...notes, ...words.sources].map((sentence) => `<p>${escaped(sentence)}</p>`),
  ].join('')
}

/** The table as plain text: figures unrounded, in ASCII digits; where there is none, the reason; what is said of it below. */
export function tableTsv(table: ShownTable, words: CopiedWords): string {
  const { columns, groups, rows, foot, notes } = table
  const withNotes = notesIn(table)
  const heads = headsOf(columns, withNotes && words.wording.say('file.note')).map(tsvText)
  const lines = [...groups, ...rows, ...foot].map((row) => [
    ...copied(row.cells, columns).map(({ value, text }) => (value === null ? tsvText(text) : String(value))),
    ...(withNotes ? [tsvText(notesOf(row, columns, words.wording))] : []),
  ])
  const below = [...notes, ...words.sources].map((sentence) => [tsvText(sentence)])
  return [heads, ...lines, ...(below.length > 0 ? [[]] : []), ...below].map((cells) => cells.join('\t')).join('\r\n')
}

const isCopied = ({ kind }: ShownColumn) => kind !== 'spark'

const copied = (cells: readonly ShownCell[], columns: readonly ShownColumn[]) =>
  cells.filter((_, at) => isCopied(columns[at]!))

const headOf = ({ head, group }: ShownColumn) => [group, head].filter(Boolean).join(' ')

const headsOf = (columns: readonly ShownColumn[], note: string | false) => [
  ...columns.filter(isCopied).map(headOf),
  ...(note ? [note] : []),
]

/** What is said of the figures of a row, each by the head of its column, and of the row itself. */
const notesOf = (row: ShownRow, columns: readonly ShownColumn[], { say, pair }: CopiedWords['wording']): string =>
  [
    ...row.cells.flatMap(({ notes }, at) => {
      const column = columns[at]!
      return isCopied(column) && notes.length > 0 ? [pair(headOf(column), notes.join(say('list.comma')))] : []
    }),
    ...row.notes,
  ].join(say('list.semicolon'))

const notesIn = ({ columns, groups, rows, foot }: ShownTable): boolean =>
  [...groups, ...rows, ...foot].some(
    (row) => row.notes.length > 0 || row.cells.some(({ notes }, at) => isCopied(columns[at]!) && notes.length > 0)
  )

const figureOf = (value: number | null) =>
  value === null
    ? ''
    : ` sdval="${value}" sdnum="1033;" data-sheets-value="${escaped(JSON.stringify({ 1: 3, 3: value }))}"`

/** Marks of direction mean nothing to a spreadsheet, and no text may run as a formula. */
const tsvText = (text: string) => {
  const plain = text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain
}
