import { noBreakdown } from '../../data/structure/dimensionCodes.ts'
import type { Line } from '../../data/structure/line.ts'
import { wholeSelection } from '../../data/structure/selection.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { createTable } from '../../data/wording/table/shownTable.ts'
import { tableSayOf } from '../../data/wording/table/tableSayOf.ts'
import { createWording } from '../../data/wording/wording.ts'
import type { Measurement } from './measurement.ts'

const rows = 5000
const years = [2016, 2017, 2018, 2019, 2020]

/** How long a table of 5,000 made-up lines takes to be put in another order, its rows worded before; best of many. */
export async function measureTable(): Promise<Measurement[]> {
  const wording = createWording('ar', messagesOf('ar'))
  const lines = Array.from({ length: rows }, (_, i) => madeUp(i))
  const names = new Map(lines.map(({ refArea }, i) => [refArea, `منطقة ${(i * 7919) % rows}`]))
  const view = { release: '', measure: 'value', unitMeasure: 'PS', lines, names: {}, cut: false, total: rows } as const
  const series = {
    series: 'MADE_UP',
    name: 'x',
    dataset: 'made_up',
    kind: 'stock',
    unitMeasure: 'PS',
    decimals: 0,
  } as const
  const selection = { ...wholeSelection, series: ['MADE_UP'] }
  const arranged = createTable({
    ...{ selection, reader: { wording, names }, say: tableSayOf('ar') },
    views: [{ view: { ...view, lines }, series }],
  })
  arranged(selection)
  const orders = [['-2020'], ['name'], ['change', '-2018', 'name']]
  const worst = Math.max(...orders.map((sort) => bestOf(20, () => arranged({ ...selection, sort }))))
  return [{ what: 'a table of 5,000 made-up rows in another order', value: worst, bound: 50, unit: 'ms' }]
}

function bestOf(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return Math.min(...times)
}

function madeUp(i: number): Line {
  const value = (year: number) => ((i * 2654435761 + year * 40503) % 100_003) / 7
  return {
    ...{
      dataset: 'made_up',
      series: 'MADE_UP',
      refArea: `X-${i}`,
      ...noBreakdown,
    },
    cells: years.map((timePeriod) => {
      const obsValue = i % 5 === timePeriod % 5 ? null : value(timePeriod)
      return {
        ...{ timePeriod, obsValue, measureValue: obsValue, obsStatus: obsValue === null ? 'O' : 'A', flags: [] },
        ...{ missingReason: obsValue === null ? 'not_reported' : null, source: 'made up', comment: null },
        ...{ survey: null, timeDetail: null, originalValue: null, lower: null, upper: null, noMeasureReason: null },
      }
    }),
    change: { value: value(2016), unit: 'percent', startPeriod: 2016, endPeriod: 2020, reason: null },
  }
}
