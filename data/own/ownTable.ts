import type { OwnProblem } from './ownProblem.ts'

/**
 * A table as it stands in a file, column by column. Each different text stands once and rows hold its place, so that a
 * million rows take some megabytes and each text is understood once.
 */
export interface OwnTable {
  columns: OwnColumn[]
  rows: number
  /** Where each row begins, as a spreadsheet counts. */
  lines: Int32Array
  /** Rows of a single text, such as notes below a table. */
  notes: number
}

export interface OwnColumn {
  head: string
  codes: Int32Array
  texts: string[]
  /** Places of texts that the file itself says are numbers, in which a point is a decimal point. */
  exact: ReadonlySet<number>
}

/** A cell: a text, or a number as the file itself has it. */
export type OwnCell = string | number

const mostColumns = 400
const headAmong = 30
const mostLooked = 1 << 16

/** Takes rows one after the other and finds out itself which of the first ones holds the headings. */
export function tableBuilder(isHeading: (text: string) => boolean) {
  const problems: OwnProblem[] = []
  const before: { cells: OwnCell[]; line: number }[] = []
  let columns: Growing[] | undefined
  let width = 0
  let rows = 0
  let notes = 0
  let lines = new Int32Array(1024)
  let badRows = 0

  const start = () => {
    const headAt = headOf(before, isHeading)
    const head = before[headAt]
    if (!head) return
    width = lastFilled(head.cells) + 1
    if (width > mostColumns) problems.push({ code: 'table_wide', row: head.line, n: width })
    columns = head.cells.slice(0, Math.min(width, mostColumns)).map((cell) => growing(String(cell).trim()))
    notes += headAt
    for (const { cells, line } of before.slice(headAt + 1)) take(cells, line)
    before.length = 0
  }

  const take = (cells: readonly OwnCell[], line: number) => {
    const filled = lastFilled(cells) + 1
    if (filled === 0) return
    if (width > 2 && cells.filter((cell) => cell !== '').length === 1) {
      notes += 1
      return
    }
    if (filled > width || (cells.length < width && cells.length > 0 && isRagged)) {
      badRows += 1
      if (badRows <= 20) problems.push({ code: 'row_cells', row: line, found: String(cells.length), n: width })
      return
    }
    if (rows === lines.length) lines = longer(lines)
    lines[rows] = line
    for (const [i, column] of columns!.entries()) add(column, cells[i] ?? '', rows)
    rows += 1
  }
  let isRagged = false

  return {
    /** In a CSV a row with fewer cells than headings lost one; a sheet leaves empty cells out. */
    everyCellIsWritten() {
      isRagged = true
    },
    add(cells: readonly OwnCell[], line: number) {
      if (columns) return take(cells, line)
      if (lastFilled(cells) < 0) return
      before.push({ cells: [...cells], line })
      if (before.length === headAmong) start()
    },
    done(): { table: OwnTable | undefined; problems: OwnProblem[] } {
      if (!columns) start()
      if (badRows > 20) problems.at(-1)!.more = badRows - 20
      if (!columns) return { table: undefined, problems }
      return {
        table: {
          columns: columns.map(({ head, codes, texts, exact }) => ({
            ...{ head, texts, exact },
            codes: codes.subarray(0, rows),
          })),
          rows,
          lines: lines.subarray(0, rows),
          notes,
        },
        problems,
      }
    },
  }
}

export type TableBuilder = ReturnType<typeof tableBuilder>

interface Growing {
  head: string
  codes: Int32Array
  texts: string[]
  exact: Set<number>
  /** Undefined once texts are no longer looked for. */
  places: Map<OwnCell, number> | undefined
  last: OwnCell | undefined
  lastPlace: number
}

const growing = (head: string): Growing => ({
  ...{ head, codes: new Int32Array(1024), texts: [], exact: new Set<number>() },
  ...{ places: new Map<OwnCell, number>(), last: undefined, lastPlace: 0 },
})

function add(column: Growing, cell: OwnCell, row: number): void {
  if (row === column.codes.length) column.codes = longer(column.codes)
  if (cell !== column.last) {
    let place = column.places?.get(cell)
    if (place === undefined) {
      place = column.texts.push(String(cell)) - 1
      if (typeof cell === 'number') column.exact.add(place)
      column.places?.set(cell, place)
      // Where nearly every cell has a text of its own, looking for its like costs more than it saves.
      if (place === mostLooked && place > row / 2) column.places = undefined
    }
    column.last = cell
    column.lastPlace = place
  }
  column.codes[row] = column.lastPlace
}

function longer(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer>
function longer(list: Int32Array): Int32Array
function longer(list: Int32Array): Int32Array {
  const twice = new Int32Array(list.length * 2)
  twice.set(list)
  return twice
}

function lastFilled(cells: readonly OwnCell[]): number {
  for (let i = cells.length - 1; i >= 0; i--) if (cells[i] !== '') return i
  return -1
}

/**
 * The row with most headings that are known, before the first row with a number that is no year; where none is known,
 * the first that is as wide as the table.
 */
function headOf(rows: readonly { cells: readonly OwnCell[] }[], isHeading: (text: string) => boolean): number {
  const firstFigure = rows.findIndex(({ cells }) => cells.some(isFigure))
  const above = firstFigure > 0 ? rows.slice(0, firstFigure) : firstFigure === 0 ? rows.slice(0, 1) : rows
  const filled = above.map(({ cells }) => cells.filter((cell) => cell !== '').length)
  const known = above.map(({ cells }, i) =>
    filled[i]! > 1 || above.length === 1 ? cells.filter((cell) => cell !== '' && isHeading(String(cell))).length : 0
  )
  const most = Math.max(0, ...known)
  return most > 0 ? known.indexOf(most) : filled.indexOf(Math.max(...filled))
}

/** Whether it is a number that is no year. */
const isFigure = (cell: OwnCell) =>
  typeof cell === 'number' ? !isYear(cell) : /^-?\d+([.,]\d+)?\s*%?$/.test(cell) && !isYear(Number(cell))

const isYear = (number: number) => Number.isInteger(number) && number >= 1950 && number <= 2100
