import { bases, goals, type Language } from '../../../data/structure/codelists.ts'
import type { Evidence, EvidenceCount, EvidenceRow } from '../../../data/structure/goalEvidence.ts'
import { shapes } from './shapes.ts'

/** What the rows say, made once: there are thousands of cells. */
export interface MatrixWords {
  language: Language
  /** What each basis is called, in the order of the counts. */
  bases: readonly string[]
  none: string
  between: string
  /** “Goal 13”. */
  goal(goal: string): string
  /** “4 of 9 areas”. */
  ofAreas(n: number, areas: number): string
}

/**
 * The rows of the matrix as HTML: shapes to see, words to hear, a link to what stands behind. Two hundred and forty-eight
 * areas by seventeen Goals are drawn at once by the browser's own parser; as components they took ten times as long.
 */
export function matrixRows({ rows, rowsAre }: Evidence, words: MatrixWords): string {
  const heard = goals.map((goal) => escaped(words.goal(goal)))
  return rows.map((row) => (rowsAre === 'areas' ? areaRow : groupRow)(row, { words, heard })).join('')
}

interface Told {
  words: MatrixWords
  /** The Goals in words, in their order. */
  heard: readonly string[]
}

function areaRow(row: EvidenceRow, { words, heard }: Told): string {
  const cells = row.counts.map((count, at) =>
    cell(count, { words, href: `goals/${goals[at]}?areas=${row.code}`, heard: heard[at]!, ofAreas: '' })
  )
  return `<tr>${head(row, `explore?areas=${row.code}`, words)}${cells.join('')}</tr>`
}

function groupRow(row: EvidenceRow, { words, heard }: Told): string {
  const href = `goals?group=${row.code}`
  const cells = row.counts.map((count, at) =>
    cell(count, { words, href, heard: heard[at]!, ofAreas: escaped(words.ofAreas(count[3], row.areas)) })
  )
  return `<tr>${head(row, href, words)}${cells.join('')}</tr>`
}

const head = ({ name }: EvidenceRow, href: string, { language }: MatrixWords) =>
  `<th scope="row"><a href="/${language}/${href}">${escaped(name)}</a></th>`

function cell(
  count: EvidenceCount,
  told: { words: MatrixWords; href: string; heard: string; ofAreas: string }
): string {
  const { words, href, heard, ofAreas } = told
  if (count[3] === 0)
    return `<td><span aria-hidden="true">–</span><span class="unseen">${escaped(words.none)}</span></td>`
  const at = [0, 1, 2].filter((place) => count[place]! > 0)
  const seen = at.map((place) => `${shapes[bases[place]!]}${count[place]}`).join(' ')
  const said = at.map((place) => `${escaped(words.bases[place]!)}: ${count[place]}`).join(words.between)
  const small = ofAreas && `<small>${ofAreas}</small>`
  return `<td><a href="/${words.language}/${href}"><span aria-hidden="true">${seen}</span><span class="unseen">${heard}${words.between}${said} </span>${small}</a></td>`
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!)
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
