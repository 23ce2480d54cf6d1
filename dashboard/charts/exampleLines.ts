import type { Cell } from '../../data/structure/line.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'

/** A line for tests, from 2016 on: values, or what else is to be said of a cell. */
export function exampleLine(label: string, values: (number | null | Partial<Cell>)[], slot = 1): ChartLine {
  return { key: label, label, slot, cells: values.map((value, i) => exampleCell(2016 + i, value)) }
}

function exampleCell(timePeriod: number, value: number | null | Partial<Cell>): Cell {
  const given = typeof value === 'object' && value !== null ? value : { measureValue: value }
  const isMissing = given.measureValue === null
  return {
    timePeriod,
    obsValue: given.measureValue ?? null,
    obsStatus: isMissing ? 'O' : 'A',
    missingReason: isMissing ? 'not_reported' : null,
    flags: [],
    source: isMissing ? null : 'FDRS',
    survey: isMissing ? null : 'FDRS',
    comment: null,
    timeDetail: null,
    originalValue: null,
    lower: null,
    upper: null,
    measureValue: null,
    noMeasureReason: null,
    ...given,
  }
}

/** Options for tests, worded in a few plain words. */
export function exampleOptions(options: Partial<ChartOptions> = {}): ChartOptions {
  return {
    width: 720,
    label: 'Per 1,000 people',
    sentence: 'What the chart says.',
    startPeriod: 2016,
    endPeriod: 2020,
    dir: 'ltr',
    measure: 'per_1000',
    format: (value) => value.toFixed(2),
    formatTick: (value, decimals) => value.toFixed(decimals),
    formatYear: String,
    words: {
      beside: (parts) => parts.join(' · '),
      endsEarly: (label, year) => `${label} (${year})`,
      missing: (label, year, reason) => `${label}, ${year}: ${reason}`,
      some: (label, shown, all) => `${label} · ${shown} of ${all} shown`,
      flagged: (label, year, flags) => `${label}, ${year}: flagged, ${flags.join(' and ')}`,
      surveyChange: (label, year) => `${label}: another survey from ${year}`,
      statusBreak: (label, year) => `${label}: a break in ${year}`,
      logScale: (label) => `${label}, log scale`,
      ownScales: (label) => `${label}, own scales`,
      reason: (reason) => String(reason),
      noFigure: 'no figure',
      inYear: (year) => `in ${year}`,
      signs: { estimated: 'estimated', flagged: 'flagged', cut: 'not joined' },
    },
    ...options,
  }
}
