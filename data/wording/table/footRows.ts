import type { CoverageYear } from '../../structure/line.ts'
import type { ShownCell, ShownColumn, ShownRow } from '../../structure/shownTable.ts'
import { valueCell, wordsCell } from './tableCells.ts'
import type { TableParts } from './tableParts.ts'

/** For each year of how many areas there is a figure, of how many that can have one, and their sum where it means anything. */
export function footRows(columns: readonly ShownColumn[], parts: TableParts): ShownRow[] {
  const { views, coverage, say, reader } = parts
  const of = views[0]
  if (!coverage || !of || views.length > 1) return []
  const { wording } = reader
  const row = (key: string, head: string, cell: (year: CoverageYear) => ShownCell): ShownRow => ({
    ...{ key: `foot ${key}`, head, refArea: null, series: of.series.series, lines: [], notes: [] },
    ...{ unitMeasure: null, decimals: null },
    cells: columns.map(({ kind, timePeriod }) => {
      if (kind === 'name') return wordsCell(head)
      const year = kind === 'figure' ? coverage.find((one) => one.timePeriod === timePeriod) : undefined
      return year ? cell(year) : wordsCell('')
    }),
  })
  const unit = wording.say(`unit.${of.series.unitMeasure}`)
  const counts = [
    row('reporters', say('foot.reporters'), ({ reporters, possible }) =>
      wordsCell(say('foot.of', { n: reporters, m: possible }))
    ),
    row('above', say('foot.above'), ({ reportersAboveZero: n }) => valueCell(n, wording.number(n))),
  ]
  const sums = row('sum', say('foot.sum', { unit }), ({ sum }) =>
    sum === null ? wordsCell('–') : valueCell(sum, wording.number(sum))
  )
  return isSummed(parts) ? [...counts, sums] : counts
}

/** Only counts of people or acts are summed. */
export const isSummed = ({ views }: TableParts) => ['stock', 'flow'].includes(views[0]?.series.kind ?? '')
