import type { ShownCell, ShownColumn, ShownTable } from '../../structure/shownTable.ts'
import { escaped } from '../escaped.ts'
import type { Wording } from '../wording.ts'

/** The table for a document, as it is shown: heads, groups, rows and foot, and below it what must be said of it. */
export function tableHtml(table: ShownTable, sources: readonly string[], { say }: Pick<Wording, 'say'>): string {
  const { columns, groups, rows, foot, title, notes } = table
  const shown = columns.filter(isCopied)
  const cells = (of: ShownTable['rows']) =>
    of.map((row) => {
      const its = copied(row.cells, columns).map(({ text, notes: said }, at) => {
        const inner = escaped([text, ...said].filter(Boolean).join(say('list.semicolon')))
        return at === 0 ? `<th scope="row">${inner}</th>` : `<td>${inner}</td>`
      })
      return `<tr>${its.join('')}</tr>`
    })
  const heads = shown.map(
    ({ head, group }) => `<th scope="col">${escaped([group, head].filter(Boolean).join(' '))}</th>`
  )
  return [
    `<table><caption>${escaped(title)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${[...cells(groups), ...cells(rows)].join('')}</tbody>`,
    foot.length > 0 ? `<tfoot>${cells(foot).join('')}</tfoot>` : '',
    '</table>',
    ...[...notes, ...sources].map((sentence) => `<p>${escaped(sentence)}</p>`),
  ].join('')
}

/** The table for a spreadsheet: figures unrounded, in ASCII digits; where there is none, the reason. */
export function tableTsv({ columns, groups, rows, foot }: ShownTable): string {
  const shown = columns.filter(isCopied)
  const heads = shown.map(({ head, group }) => tsvText([group, head].filter(Boolean).join(' ')))
  const lines = [...groups, ...rows, ...foot].map((row) =>
    copied(row.cells, columns).map(({ value, text }) => (value === null ? tsvText(text) : String(value)))
  )
  return [heads, ...lines].map((cells) => cells.join('\t')).join('\r\n')
}

const isCopied = ({ kind }: ShownColumn) => kind !== 'spark'

const copied = (cells: readonly ShownCell[], columns: readonly ShownColumn[]) =>
  cells.filter((_, at) => isCopied(columns[at]!))

/** Marks of direction mean nothing to a spreadsheet, and no text may run as a formula. */
const tsvText = (text: string) => {
  const plain = text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain
}
