import type { OwnProblem } from './ownProblem.ts'
import type { TableBuilder } from './ownTable.ts'

const separators = ['\t', ';', ',', '|'] as const

/**
 * The character between cells: the one that parts the first lines alike, and most of them. A comma that stands in
 * numbers parts some lines and not the heads.
 */
export function separatorOf(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .slice(0, 40)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"[^"]*"/g, ''))
  const scores = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1)
    const usual = commonest(counts.filter((count) => count > 0))
    const alike = counts.filter((count) => count === usual).length
    return usual === 0 ? 0 : alike / lines.length
  })
  const best = Math.max(...scores)
  const isBest = scores.map((score) => score > 0 && score >= best * 0.9)
  return separators[isBest.indexOf(true)] ?? ','
}

function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const quote = 34
const lineFeed = 10
const carriageReturn = 13
const mostCell = 32_768

/** Reads a CSV piece by piece into a table. Quotes may hold separators, line ends and doubled quotes. */
export function readCsv(pieces: Iterable<string>, separator: string, builder: TableBuilder): OwnProblem[] {
  const parting = separator.charCodeAt(0)
  let cells: string[] = []
  let rest = ''
  /** What of the present cell stood inside quotes, or in pieces before. */
  let cell = ''
  let line = 1
  let rowLine = 1
  let quotedAt = 0
  let state: 'plain' | 'quoted' | 'closing' = 'plain'
  let wasReturn = false
  let isTooLong = false
  builder.everyCellIsWritten()

  const endCell = () => {
    if (cell.length > mostCell) isTooLong = true
    cells.push(cell.trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.length > 1 || cells[0] !== '') builder.add(cells, rowLine)
    cells = []
    line += 1
    rowLine = line
  }
  for (const piece of pieces) {
    let from = 0
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i)
      if (state === 'quoted') {
        if (code === quote) {
          cell += piece.slice(from, i)
          from = i + 1
          state = 'closing'
        } else if (code === lineFeed) line += 1
        continue
      }
      if (state === 'closing') {
        if (code === quote) {
          cell += '"'
          from = i + 1
          state = 'quoted'
          continue
        }
        state = 'plain'
      }
      if (code === lineFeed && wasReturn) {
        wasReturn = false
        from = i + 1
        continue
      }
      wasReturn = false
      if (code === parting) {
        cell += piece.slice(from, i)
        from = i + 1
        endCell()
      } else if (code === lineFeed || code === carriageReturn) {
        cell += piece.slice(from, i)
        from = i + 1
        wasReturn = code === carriageReturn
        endRow()
      } else if (code === quote && cell === '' && piece.slice(from, i).trim() === '') {
        state = 'quoted'
        quotedAt = line
        from = i + 1
      }
    }
    rest = piece.slice(from)
    cell += rest
  }
  if (state === 'quoted') return [{ code: 'file_quote', row: quotedAt }]
  if (cell !== '' || cells.length > 0) endRow()
  return isTooLong ? [{ code: 'file_kind' }] : []
}
