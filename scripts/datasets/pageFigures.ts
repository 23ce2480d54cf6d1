import type { Age, VolunteerType } from '../../data/structure/codelists.ts'
import type { LeftOut } from './leftOut.ts'
import type { NationalFigure } from './nationalFigure.ts'
import { printedAddress } from './printedAddress.ts'
import { printedTime } from './printedTime.ts'
import { numberIn, type PublisherRow, type PublisherTable } from './publisherTable.ts'
import { sexOf } from './sexOf.ts'

export const pageColumns = [
  'series',
  'ref_area',
  'time_period',
  'sex',
  'age',
  'volunteer_type',
  'obs_value',
  'unit',
  'lower',
  'upper',
  'source_address',
  'note',
] as const
export type PageTable = PublisherTable<(typeof pageColumns)[number]>
type PageRow = PublisherRow<(typeof pageColumns)[number]>

export const pageSeriesColumns = [
  'original_series',
  'time_period',
  'sex',
  'age',
  'original_type',
  'unit',
  'series',
  'age_group',
  'volunteer_type',
  'times',
  'printed',
  'qualifier',
  'left_out',
] as const
export type PageSeries = PublisherTable<(typeof pageSeriesColumns)[number]>

/** Figures read on pages, one address a row, as our mapping says what each of them is; and what is left out, and why. */
export function pageFigures(table: PageTable, mapping: PageSeries): { figures: NationalFigure[]; leftOut: LeftOut[] } {
  const found = table.rows.map((row) => ({ row, rule: ruleOf(row, table, mapping) }))
  const kept = found.filter(({ rule }) => rule.left_out === '')
  return {
    figures: kept.map(({ row, rule }) => figureOf(row, rule, table)),
    leftOut: found
      .filter(({ rule }) => rule.left_out !== '')
      .map(({ row, rule }) => ({ originalSeries: namedOf(row), figures: 1, reason: rule.left_out })),
  }
}

type Rule = PageSeries['rows'][number]

/** The first row of the mapping that fits; an empty cell of it fits everything. */
function ruleOf(row: PageRow, table: PageTable, mapping: PageSeries): Rule {
  const fits = (wanted: string, is: string) => wanted === '' || wanted === is
  const rule = mapping.rows.find(
    (one) =>
      one.original_series === row.series &&
      fits(one.time_period, row.time_period) &&
      fits(one.sex, row.sex) &&
      fits(one.age, row.age) &&
      fits(one.original_type, row.volunteer_type) &&
      fits(one.unit, row.unit)
  )
  if (rule) return rule
  throw new Error(
    `${table.file}, line ${row.line}: no row of data/mappings/page_series.csv says what it is: ${namedOf(row)}: give its series, or why it is left out`
  )
}

const namedOf = (row: PageRow) =>
  [row.series, row.ref_area, row.time_period, row.sex, row.age, row.volunteer_type, row.unit]
    .filter((part) => part !== '' && part !== 'SEX_T')
    .join(', ')

function figureOf(row: PageRow, rule: Rule, table: PageTable): NationalFigure {
  const [lower, upper] = [numberIn(table, row, 'lower'), numberIn(table, row, 'upper')]
  const isRange = lower !== null && upper !== null
  const figure = isRange ? lower : numberIn(table, row, 'obs_value')
  const [time, source, sex] = [printedTime(row.time_period), printedAddress(row.source_address), sexOf[row.sex]]
  if (figure === null || !time || !source || !sex)
    throw new Error(
      `${table.file}, line ${row.line}: expected a figure or a range, a year, a sex and an address: found ${row.obs_value}, ${row.time_period}, ${row.sex}, ${row.source_address}`
    )
  const word = rule.qualifier === 'over' || rule.qualifier === 'approximately' ? rule.qualifier : ''
  const written = isRange ? `${row.lower}-${row.upper}` : row.obs_value
  return {
    iso3: row.ref_area,
    geo: row.series,
    series: rule.series,
    of: {
      sex,
      age: (rule.age_group || '_T') as Age,
      volunteerType: (rule.volunteer_type || '_T') as VolunteerType,
    },
    ...time,
    value: Math.round(figure * Number(rule.times || 1) * 1e6) / 1e6,
    qualifier: isRange ? 'range' : rule.qualifier,
    printed: [word, written, rule.printed].join(' ').trim(),
    upper,
    source,
    age: row.age,
    referencePeriod: /last (?:4 weeks|12 months)/.exec(row.note)?.[0] ?? '',
  }
}
