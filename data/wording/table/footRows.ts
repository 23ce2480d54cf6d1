import { isCountryCode } from '../../structure/area.ts'
import { placeInOrder } from '../../structure/dimensionCodes.ts'
import type { Line } from '../../structure/line.ts'
import type { ShownCell, ShownColumn, ShownRow, TableRow } from '../../structure/shownTable.ts'
import { valueCell, wordsCell } from './tableCells.ts'
import type { TableParts } from './tableParts.ts'

/** What the rows shown have in one year. */
interface Counted {
  reporters: number
  above: number
  /** Areas where a figure of their own can exist. */
  possible: number
  sum: number
}

/**
 * Of the rows that are shown, and of none beside them: for each year how many areas have a figure, of how many that can
 * have one, and the sum where it means anything. Only countries are counted: what is a part of one, or the world, has
 * the same people in it.
 */
export function footRows(rows: readonly TableRow[], columns: readonly ShownColumn[], parts: TableParts): ShownRow[] {
  const { views, reader } = parts
  const of = views[0]
  const lines = countedLines(rows, parts)
  if (!of || lines.length === 0) return []
  const { wording } = reader
  const { say } = wording
  const row = (key: string, head: string, cell: (counted: Counted) => ShownCell): ShownRow => ({
    ...{ key: `foot ${key}`, head, refArea: null, series: of.series.series, lines: [], notes: [] },
    ...{ unitMeasure: null, decimals: null },
    cells: columns.map(({ kind, timePeriod }) => {
      if (kind === 'name') return wordsCell(head)
      return kind === 'figure' ? cell(countedIn(lines, timePeriod)) : wordsCell('')
    }),
  })
  const unit = say(`unit.${of.series.unitMeasure}`)
  const counts = [
    row('reporters', say('coverage.reporters'), ({ reporters, possible }) =>
      wordsCell(say('coverage.of', { n: reporters, m: possible }))
    ),
    row('above', say('coverage.above'), ({ above }) => valueCell(above, wording.number(above))),
  ]
  const sums = row('sum', say('coverage.sum', { unit }), ({ reporters, sum }) =>
    reporters === 0 ? wordsCell('–') : valueCell(sum, wording.number(sum))
  )
  return isSummed(parts) ? [...counts, sums] : counts
}

/** Only counts of people or acts are summed. */
export const isSummed = ({ views }: TableParts) => ['stock', 'flow'].includes(views[0]?.series.kind ?? '')

/** The lines of countries, of one series in one breakdown: an area that has two would count twice. */
function countedLines(rows: readonly TableRow[], { views }: TableParts): Line[] {
  if (views.length !== 1) return []
  const lines = rows.flatMap((row) => row.lines).filter(({ refArea }) => isCountryCode(refArea))
  return new Set(lines.map(placeInOrder)).size > 1 ? [] : lines
}

function countedIn(lines: readonly Line[], timePeriod: number | null): Counted {
  const cells = lines.flatMap((line) => line.cells.filter((cell) => cell.timePeriod === timePeriod))
  const values = cells.flatMap(({ obsValue }) => obsValue ?? [])
  return {
    reporters: values.length,
    above: values.filter((value) => value !== 0).length,
    possible: cells.filter(({ missingReason }) => !['cannot_exist', 'in_another'].includes(missingReason ?? '')).length,
    sum: values.reduce((sum, value) => sum + value, 0),
  }
}
