import { isSure, type Scatter, type ScatterForm, type ScatterPair } from '../structure/scatter.ts'
import type { ShownCell, ShownColumn, ShownRow, ShownTable } from '../structure/shownTable.ts'
import { scatterLabel } from './scatterLabel.ts'
import type { Wording } from './wording.ts'

/** A scatter as a table: each area with both figures, the year that they are of, and its income group then. */
export function scatterTable(scatter: Scatter, seriesName: string, wording: Wording): ShownTable {
  const { x, y, beside, pairs, names, incomeGroups } = scatter
  const [ofX, ofY] = [scatterLabel(x, seriesName, wording), scatterLabel(y, beside?.name, wording)]
  const column = (given: Pick<ShownColumn, 'key' | 'kind' | 'head'> & Partial<ShownColumn>): ShownColumn => ({
    ...{ group: null, series: null, timePeriod: null, unitMeasure: null, decimals: null },
    ...given,
  })
  const income = column({ key: 'income', kind: 'group', head: wording.say('classification.income_group') })
  const columns = [
    column({ key: 'name', kind: 'name', head: wording.say('head.name') }),
    column({ key: 'year', kind: 'figure', head: wording.say('head.year') }),
    column({ key: 'x', kind: 'figure', head: ofX, unitMeasure: x.unitMeasure, decimals: x.decimals }),
    ...(y ? [column({ key: 'y', kind: 'figure', head: ofY, unitMeasure: y.unitMeasure, decimals: y.decimals })] : []),
    income,
  ]
  const rowOf = (pair: ScatterPair): ShownRow => ({
    ...{ key: pair.refArea, head: names[pair.refArea] ?? pair.refArea, refArea: pair.refArea },
    ...{ series: null, unitMeasure: null, decimals: null, lines: [], notes: [] },
    cells: [
      cellOf(null, names[pair.refArea] ?? pair.refArea),
      cellOf(pair.timePeriod, wording.year(pair.timePeriod)),
      figureOf(pair.x, x, { wording, notes: scatterNotes(pair, wording) }),
      ...(y ? [figureOf(pair.y, y, { wording })] : []),
      cellOf(null, pair.income === null ? '–' : (incomeGroups[pair.income] ?? '–')),
    ],
  })
  return {
    title: wording.beside([ofX, ofY]),
    ...{ columns, offered: columns, rows: pairs.map(rowOf), groups: [], foot: [], notes: [] },
    left: { text: 0, status: 0, notComparable: 0, noFigureToCompare: 0, empty: 0 },
  }
}

/** What keeps a pair out of scales and coefficient. */
export function scatterNotes(pair: ScatterPair, wording: Wording): string[] {
  if (isSure(pair)) return []
  const flags = (pair.flags ?? []).map((flag) => wording.say(`flag.${flag}`))
  return pair.isNoPoint ? [...flags, wording.say('noMeasure.no_point')] : flags
}

const cellOf = (value: number | null, text: string, notes: string[] = []): ShownCell => ({
  ...{ value, text, notes, cell: null, band: null },
})
const figureOf = (value: number, { unitMeasure, decimals }: ScatterForm, { wording, notes }: Said) =>
  cellOf(value, wording.value(value, unitMeasure, decimals), notes)

interface Said {
  wording: Wording
  notes?: string[]
}
