import type { Basis } from '../../../data/structure/codelists.ts'
import { escaped } from '../../../data/wording/escaped.ts'
import type { HeatCell, HeatRow } from './heatCells.ts'
import { marks, signs } from './marks.ts'

/** What rows and cells say, made once: there may be thousands of cells. */
export interface HeatWords {
  /** Where pages of the reader's language stand. */
  pages: string
  number(value: number): string
  /** “Goal 13, Western Asia: 16 of 18”. */
  name(cell: HeatCell, row: HeatRow): string
  /** What its shade says. */
  share(share: number): string
  basis(basis: Basis): string
  between: string
}

/**
 * Rows of the heat map as HTML: a link in every cell, with a name of its own. The countries of all regions by seventeen
 * Goals are drawn at once by the browser's own parser; as components they took ten times as long.
 */
export function heatBody(rows: readonly HeatRow[], isAreas: boolean, words: HeatWords): string {
  return rows.map((row) => heatRow(row, isAreas && row.code !== null, words)).join('')
}

function heatRow(row: HeatRow, isArea: boolean, words: HeatWords): string {
  const { code, name, areas } = row
  const named = escaped(name) + (isArea ? '' : ` <small>${words.number(areas)}</small>`)
  const page = isArea ? `areas/${code}` : `goals?group=${code}`
  const head = code === null ? `<span>${named}</span>` : `<a href="${words.pages}/${page}">${named}</a>`
  const asked = code === null ? '' : `?${isArea ? 'areas' : 'group'}=${code}`
  const cells = row.cells.map((cell) => {
    const seen = `${words.number(cell.n)} <small>${cell.bases.map((basis) => signs[marks[basis]]).join('')}</small>`
    const link = `<a href="${words.pages}/goals/${cell.goal}${asked}"><span aria-hidden="true">${seen}</span><span class="unseen">${escaped(words.name(cell, row))}</span></a>`
    const parts = [words.share(cell.share), ...cell.bases.map(words.basis)].join(words.between)
    const more = cell.n > 0 ? `<span class="unseen">${escaped(parts)}</span>` : ''
    return `<td class="heat-${cell.shade}">${link}${more}</td>`
  })
  return `<tr><th scope="row">${head}</th>${cells.join('')}</tr>`
}
