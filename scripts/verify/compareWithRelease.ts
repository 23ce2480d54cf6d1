import type { WholeRelease } from '../../data/archive/readRelease.ts'
import { dividedBy } from '../../data/measures/dividedBy.ts'
import { measureLines } from '../../data/measures/measureLines.ts'
import { createMethodOf } from '../../data/measures/methodOf.ts'
import { type Denominators, denominatorKey } from '../../data/measures/per1000.ts'
import type { Kind, Measure } from '../../data/structure/codelists.ts'
import { isHeadline } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { grouped } from '../grouped.ts'
import { keyOf } from '../release/releaseContent.ts'
import type { Difference } from './difference.ts'
import { isRounded } from './isRounded.ts'
import { type FileRow, observationIn } from './readDownload.ts'

/**
 * Every cell of a file beside the same of its release: the observation, and what follows from it, the measure and the
 * change of the line, worked out anew over the years that the file has.
 */
export function compareWithRelease(rows: readonly FileRow[], { release, tables }: WholeRelease): Difference[] {
  const ofLine = grouped(tables.observation, lineOf)
  const series = new Map(tables.series.map((one) => [one.series, one]))
  const names = grouped(tables.geographicAreaText, ({ refArea }) => refArea)
  const people = new Map<string, Map<string, number>>()
  const methodOf = createMethodOf({
    methods: tables.method,
    surveyMethods: tables.surveyMethod,
    sources: tables.source.flatMap(({ survey, certainty, ...row }) =>
      survey === null || certainty === null ? [] : [{ ...row, survey, certainty }]
    ),
  })
  const divided = (of: (typeof tables.series)[number], by: Denominators) => dividedBy(of, by, methodOf)
  const denominators = (code: string) => {
    const known = people.get(code) ?? headline(tables.observation, code)
    people.set(code, known)
    return known
  }

  return [...grouped(rows, (row) => lineOf(observationIn(row)))].flatMap(([line, its]) => {
    const known = series.get(String(its[0]!.series))
    const years = its.map(({ time_period }) => Number(time_period))
    const observations = (ofLine.get(line) ?? []).toSorted((a, b) => a.timePeriod - b.timePeriod)
    if (!known || observations.length === 0)
      return its.map((row) => ({ row: nameOf(row), column: 'the row', was: 'not there', is: 'there' }))
    const measure = (its[0]!.measure ?? 'value') as Measure
    const [{ cells, change }] = measureLines(observations, {
      ...{ measure, kind: known.kind as Kind, startPeriod: Math.min(...years), endPeriod: Math.max(...years) },
      ...(measure === 'per_1000' && known.denominator && { divided: divided(known, denominators(known.denominator)) }),
    }) as [ReturnType<typeof measureLines>[number]]
    const isWholeRelease = its[0]!.measure === undefined
    return [
      ...its.flatMap((row) => {
        const cell = cells.find(({ timePeriod }) => timePeriod === row.time_period)
        if (!cell) return [{ row: nameOf(row), column: 'time_period', was: 'a year', is: String(row.time_period) }]
        const expected: FileRow = {
          obs_value: cell.obsValue,
          obs_status: cell.obsStatus,
          missing_reason: cell.missingReason,
          flag: cell.flags.join(' ') || null,
          source: cell.source,
          comment: cell.comment,
          time_detail: cell.timeDetail,
          original_value: cell.originalValue,
          lower: cell.lower,
          upper: cell.upper,
          survey: cell.survey,
          unit_measure: known.unitMeasure,
          measure,
          measure_value: cell.measureValue,
          no_measure_reason: cell.noMeasureReason,
          change_value: change.value,
          change_unit: change.unit,
          change_start_period: change.startPeriod,
          change_end_period: change.endPeriod,
          change_reason: change.reason,
          release: release.release,
        }
        return [...differing(row, expected), ...otherName(row, names.get(String(row.ref_area)) ?? [])]
      }),
      ...(isWholeRelease ? [] : absent(its, cells)),
    ]
  })
}

const differing = (row: FileRow, expected: FileRow): Difference[] =>
  Object.entries(expected)
    .filter(([column, was]) => row[column] !== undefined && !isSame(row[column], was))
    .map(([column, was]) => ({
      ...{ row: nameOf(row), column, was: said(was), is: said(row[column]!) },
      ...(isRounded(row[column], was) && { as: 'rounded' }),
    }))

/** -0 and 0 are one number, and written as one. */
const isSame = (is: string | number | null, was: string | number | null | undefined) => is === (was ?? null)

const said = (value: string | number | null | undefined) =>
  value === null || value === undefined ? 'nothing' : String(value)

function otherName(row: FileRow, names: readonly { language: string; name: string }[]): Difference[] {
  const is = row.ref_area_name
  if (is === undefined || names.some(({ name }) => name === is || isOfPart(name, String(is)))) return []
  return [
    {
      row: nameOf(row),
      column: 'ref_area_name',
      was: names.find(({ language }) => language === 'en')?.name ?? 'nothing',
      is: said(is),
    },
  ]
}

/** The name of an area of which only a part was asked says so in brackets. */
const isOfPart = (name: string, is: string) => is.startsWith(`${name} (`) || is.startsWith(`${name}（`)

/** A file has every year between its first and its last. */
const absent = (rows: readonly FileRow[], cells: readonly { timePeriod: number }[]): Difference[] =>
  cells
    .filter(({ timePeriod }) => !rows.some(({ time_period }) => time_period === timePeriod))
    .map(({ timePeriod }) => ({
      ...{ row: nameOf({ ...rows[0]!, time_period: timePeriod }), column: 'the row', was: 'there', is: 'not there' },
    }))

const lineOf = ({ timePeriod, ...row }: Observation) => keyOf({ ...row, timePeriod: 0 })

/** Series, area, year and breakdowns. */
export const nameOf = (row: FileRow): string => keyOf(observationIn(row)).split(' ').slice(1).join(' ')

const headline = (observations: readonly Observation[], series: string) =>
  new Map(
    observations
      .filter((row) => row.series === series && row.obsValue !== null)
      .filter(isHeadline)
      .map((row) => [denominatorKey(row.refArea, row.timePeriod), row.obsValue!])
  )
