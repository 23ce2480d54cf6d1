import type { OwnProblem } from './ownProblem.ts'
import type { OwnColumn, OwnTable } from './ownTable.ts'

/** A text of a column that has no code. */
export interface Bad {
  text: string
  column: OwnColumn | undefined
  row?: number
  more?: number
}

/** A column of codes as it was read. */
export interface ReadColumn {
  /** The code of a row; undefined where no column and no constant says one. */
  of: ((row: number) => string) | undefined
  bad: Bad[]
  used(): string[]
  textsOf(code: string): string[]
  replace(text: string, code: string): void
}

/** Reads columns text by text: each different text once, whatever the number of its rows. */
export function cellsOf(table: OwnTable) {
  /** For each of these places of texts: the first row that has it, and how many more do. */
  const rowsOf = (column: OwnColumn, places: { has(place: number): boolean; size: number }) => {
    const rows = new Map<number, { row: number; more?: number }>()
    for (let row = 0; row < table.rows && places.size > 0; row++) {
      const place = column.codes[row]!
      if (!places.has(place)) continue
      const there = rows.get(place)
      if (there) there.more = (there.more ?? 0) + 1
      else rows.set(place, { row: table.lines[row]! })
    }
    return rows
  }
  return {
    rowsOf,
    text: (column: OwnColumn | undefined, row: number) => (column ? column.texts[column.codes[row]!]! : ''),
    read(
      column: OwnColumn | undefined,
      constant: string | undefined,
      codeOfText: (text: string) => string | undefined
    ): ReadColumn {
      const texts = column ? column.texts : constant === undefined ? [] : [constant]
      const codes = texts.map((text) => codeOfText(text.trim()))
      const none = new Set(codes.flatMap((code, i) => (code === undefined ? [i] : [])))
      const rows = column && rowsOf(column, none)
      const bad = Array.from(none, (i): Bad => ({ text: texts[i]!, column, ...rows?.get(i) }))
      const isGiven = column !== undefined || constant !== undefined
      return {
        of: isGiven ? (column ? (row) => codes[column.codes[row]!]! : () => codes[0]!) : undefined,
        bad,
        used: () => [...new Set(codes.filter((code) => code !== undefined))],
        textsOf: (code) => texts.filter((_, i) => codes[i] === code),
        replace(text, code) {
          codes[texts.indexOf(text)] = code
          bad.splice(
            bad.findIndex((one) => one.text === text),
            1
          )
        },
      }
    },
  }
}

export type Cells = ReturnType<typeof cellsOf>

/** Where a text stands, for the sentence about it. */
export const placeOf = ({ column, row, more }: Bad) => ({
  ...(column && { column: column.head }),
  ...(row !== undefined && { row }),
  ...(more && { more }),
})

/** A code that is none, or is missing. */
export const codeProblem = (bad: Bad, meant?: string): OwnProblem =>
  bad.text.trim() === ''
    ? { code: 'code_empty', ...placeOf(bad) }
    : { code: 'code_unknown', ...placeOf(bad), found: bad.text, ...(meant && { meant }) }
