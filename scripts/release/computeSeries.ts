import type { Recipe } from '../../data/structure/codelists.ts'
import { dimensionNames } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { precisionOf } from '../../data/structure/precisionOf.ts'
import type { DataTables } from './readData.ts'
import type { Reading } from './readTable.ts'

/**
 * Adds the figures of series that have a recipe, to the dataset of the series that they are made of. A figure that lacks
 * one of its inputs is a gap, with the reason why that input is missing. Rows that somebody typed are a problem.
 */
export function computeSeries({ tables, datasets }: DataTables, { problems }: Pick<Reading, 'problems'>): void {
  for (const { row, file, line } of tables['series/recipes.csv']) {
    for (const { observations } of datasets) {
      const typed = observations.find((one) => one.row.series === row.series)
      if (typed) {
        const expected = `no row of ${row.series}: it is computed from ${row.input}`
        problems.push({ file: typed.file, line: typed.line, column: 'series', found: row.series, expected })
        continue
      }
      const inputs = observations.flatMap((input) => (input.row.series === row.input ? [input.row] : []))
      const { recipe } = row
      const computed = recipe === 'hours_per_full_time' ? inputs.map(fullTimeOf) : ofWomenAndMen(inputs, recipe)
      observations.push(...computed.map((figure) => ({ row: { ...figure, series: row.series }, file, line })))
    }
  }
}

/** The hours of a full-time worker in a year: 40 a week in 48 weeks. */
const fullTimeHours = 40 * 48

/** Hours of a year as workers in full time, as exact as the hours are: rounded ones carry two figures. */
function fullTimeOf(hours: Observation): Observation {
  if (hours.obsValue === null) return { ...gapAt(hours, hours.missingReason ?? 'no_figure_here'), sex: hours.sex }
  const workers = hours.obsValue / fullTimeHours
  const isPoint = precisionOf(hours) === 'point'
  return computedRow(hours, isPoint ? Math.round(workers) : Number(workers.toPrecision(2)))
}

type OfWomenAndMen = Exclude<Recipe, 'hours_per_full_time'>

/** Each recipe, of the figure of women and that of men, to as many decimals as carry something. */
const recipeOf: Record<OfWomenAndMen, (women: number, men: number) => number | null> = {
  women_minus_men: (women, men) => Math.round((women - men) * 100) / 100,
  women_per_100_men: (women, men) => (men === 0 ? null : Math.round((women / men) * 1000) / 10),
}

function ofWomenAndMen(inputs: readonly Observation[], recipe: OfWomenAndMen): Observation[] {
  const men = new Map(inputs.filter(({ sex }) => sex === 'M').map((row) => [placeOf(row), row]))
  const women = inputs.filter(({ sex }) => sex === 'F')
  const pairs = women.map((row) => pairOf(row, men.get(placeOf(row)), recipe))
  const found = new Set(pairs.map(placeOf))
  const without = inputs.filter((row) => row.sex === '_T' && row.age === '_T' && !found.has(placeOf(row)))
  return [...pairs, ...without.map((row) => gapAt(row, row.missingReason ?? 'no_figure_here'))]
}

function pairOf(women: Observation, men: Observation | undefined, recipe: OfWomenAndMen): Observation {
  const absent = [women, men].find((row) => !row || row.obsValue === null)
  if (absent !== undefined || !men) return gapAt(women, absent?.missingReason ?? 'no_figure_here', absent?.comment)
  const value = recipeOf[recipe](women.obsValue!, men.obsValue!)
  if (value === null) return gapAt(women, 'no_figure_here')
  return { ...computedRow(women, value), sex: '_T', comment: women.comment ?? men.comment ?? 'computed' }
}

const computedRow = (input: Observation, obsValue: number): Observation => ({
  ...input,
  obsValue,
  obsStatus: input.obsStatus === 'B' ? 'B' : 'E',
  originalValue: null,
  lower: null,
  upper: null,
  comment: input.comment ?? 'computed',
})

const gapAt = (
  row: Observation,
  missingReason: NonNullable<Observation['missingReason']>,
  comment: string | null = row.obsValue === null ? row.comment : null
): Observation => ({
  ...row,
  sex: '_T',
  obsValue: null,
  obsStatus: 'O',
  missingReason,
  source: null,
  timeDetail: null,
  originalValue: null,
  lower: null,
  upper: null,
  comment,
})

const placeOf = (row: Observation) =>
  [row.refArea, row.timePeriod, ...dimensionNames.filter((name) => name !== 'sex').map((name) => row[name])].join(' ')
