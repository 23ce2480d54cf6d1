import type { Flag, Kind, Measure } from '../structure/codelists.ts'
import { besideType, dimensionCodes, isOfSameCodes } from '../structure/dimensionCodes.ts'
import { gap } from '../structure/gap.ts'
import type { Cell, Line } from '../structure/line.ts'
import type { Observation } from '../structure/observation.ts'
import { changeOf } from './change.ts'
import { indexCells } from './index100.ts'
import { type Divided, per1000Cells } from './per1000.ts'

export interface MeasureOptions {
  measure: Measure
  /** What the series counts: an event has no change, and a rate's is in percentage points. */
  kind: Kind
  startPeriod: number
  endPeriod: number
  /** Population by area and year; only per 1,000 asks for it. */
  divided?: Divided
}

/**
 * Observations, in order of line and time, as lines with a cell for every year of the period. A year without a row
 * becomes a gap with its reason; a measure that cannot be given says why; nothing is carried over or guessed.
 */
export function measureLines(observations: readonly Observation[], options: MeasureOptions): Line[] {
  return linesOf(observations).map((rows) => {
    const first = rows[0]!
    const cells = measured(first, years(rows, options), options)
    const { dataset, series, refArea } = first
    return { dataset, series, refArea, ...dimensionCodes(first), cells, change: changeOf(cells, options) }
  })
}

const measured = (of: Observation, cells: Cell[], { measure, divided }: MeasureOptions): Cell[] => {
  if (measure === 'per_1000') return per1000Cells(of.refArea, cells, dividing(of, divided))
  if (measure === 'index') return indexCells(cells)
  return cells
}

/** The people at hand are of both sexes and all ages: what counts a group of them is divided by nobody. */
const dividing = (of: Observation, divided: Divided = { denominators: new Map() }): Divided =>
  besideType.every((name) => name === 'goal' || of[name] === '_T') ? divided : { ...divided, isOfOtherAges: () => true }

function linesOf(observations: readonly Observation[]): Observation[][] {
  const lines: Observation[][] = []
  for (const observation of observations) {
    const line = lines.at(-1)
    if (line && isOneLine(line[0]!, observation)) line.push(observation)
    else lines.push([observation])
  }
  return lines
}

const isOneLine = (a: Observation, b: Observation) =>
  a.refArea === b.refArea && isOfSameCodes(a, b) && a.series === b.series && a.dataset === b.dataset

function years(rows: readonly Observation[], { startPeriod, endPeriod }: MeasureOptions): Cell[] {
  const byYear = new Map(rows.map((row) => [row.timePeriod, row]))
  return Array.from({ length: endPeriod - startPeriod + 1 }, (_, i) => {
    const row = byYear.get(startPeriod + i)
    return row ? cellOf(row) : gap(startPeriod + i)
  })
}

const cellOf = (row: Observation): Cell => ({
  timePeriod: row.timePeriod,
  obsValue: row.obsValue,
  obsStatus: row.obsStatus,
  missingReason: row.missingReason,
  flags: (row.flag?.split(' ') ?? []) as Flag[],
  source: row.source,
  survey: row.survey,
  comment: row.comment,
  timeDetail: row.timeDetail,
  originalValue: row.originalValue,
  lower: row.lower,
  upper: row.upper,
  measureValue: row.obsValue,
  noMeasureReason: null,
})
