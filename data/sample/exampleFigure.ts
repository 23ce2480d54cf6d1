import type { MethodField } from '../structure/codelists.ts'
import { methodFields } from '../structure/codelists.ts'
import type { Figure, Method } from '../structure/comparability.ts'
import { noBreakdown } from '../structure/dimensionCodes.ts'
import { gap } from '../structure/gap.ts'
import type { Cell, Change, Line } from '../structure/line.ts'

/** Figures for tests, made up: a Society's volunteers, a survey's rate with all of its method stated, and lines of cells. */
export function exampleCount(changed: Partial<Figure> = {}): Figure {
  return {
    ...{ series: 'VOLUNTEERS', kind: 'stock', measure: 'per_1000', refArea: '404', country: null, timePeriod: 2019 },
    ...{ ...noBreakdown, measured: 'movement_volunteers', measuredType: '_T' },
    ...{ obsStatus: 'A', flags: [], precision: 'point', source: 'DKE001', survey: 'FDRS' },
    method: exampleMethod({ instrument: 'own_report', who_reports: 'national_society' }),
    ...changed,
  }
}

export function exampleRate(changed: Partial<Figure> = {}, method: Partial<Record<MethodField, string | null>> = {}) {
  const stated = {
    ...{ population_covered: 'residents', reference_period: 'P12M', ages: 'Y_GE15', instrument: 'own_survey' },
    ...{ who_reports: 'statistical_office', help_to_relatives: 'excluded' },
  }
  return exampleCount({
    ...{ series: 'VOLUNTEER_RATE', kind: 'rate', measure: 'value', measured: 'volunteer_rate' },
    ...{ source: 'BX:1', survey: 'BX:1' },
    method: exampleMethod({ ...stated, ...method }),
    ...changed,
  })
}

/** Of a method what is given, as stated; the rest is unknown. */
export const exampleMethod = (known: Partial<Record<MethodField, string | null>>): Method =>
  Object.fromEntries(
    methodFields.map((field) => {
      const value = known[field] ?? null
      return [field, { value, certainty: value === null ? 'unknown' : 'stated' }]
    })
  ) as Method

/** Cells from 2016 on: values, or what else is to be said of a cell. */
export const exampleCells = (...values: (number | null | Partial<Cell>)[]): Cell[] =>
  values.map((value, i) => {
    const given = typeof value === 'object' && value !== null ? value : { obsValue: value }
    if (given.obsValue === null || given.obsValue === undefined) return { ...gap(2016 + i, 'not_reported'), ...given }
    return {
      ...gap(2016 + i),
      ...{ obsStatus: 'A', missingReason: null, source: 'made up', survey: given.source ?? 'made up' },
      ...{ measureValue: given.obsValue },
      ...given,
    }
  })

export const exampleLineOf = (refArea: string, cells: Cell[], changed: Partial<Line> = {}): Line => ({
  ...{ dataset: 'made_up', series: 'MADE_UP', refArea, ...noBreakdown },
  ...{ cells, change: noChangeYet },
  ...changed,
})

const noChangeYet: Change = { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'fewer_than_two' }
