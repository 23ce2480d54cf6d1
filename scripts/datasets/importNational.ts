import { breakdownNames } from '../../data/structure/dimensionCodes.ts'
import { gapsOf } from './gapsOf.ts'
import type { AreaCodes, Imported } from './imported.ts'
import type { IlostatTable } from './importIlostat.ts'
import type { MethodRow } from './importIlostatMethod.ts'
import { ilostatRates, type NationalFigure } from './nationalFigure.ts'
import type { PublisherTable } from './publisherTable.ts'
import { published } from './storedObservation.ts'

export const surveyColumns = ['geo', 'field', 'value', 'certainty'] as const

export interface NationalFiles {
  figures: readonly NationalFigure[]
  /** Where some of the same figures stand already. */
  ilostat: IlostatTable
  areas: AreaCodes
  unpopulated: ReadonlySet<string>
}

/** Figures of national surveys, each with its own page; those of the world stand in another dataset. */
export function importNational({ figures, ilostat, areas, unpopulated }: NationalFiles): Imported {
  const elsewhere = ilostatRates(ilostat)
  const imported: Imported = { observations: [], setAside: [] }
  for (const figure of figures) {
    const { iso3, series, timePeriod, timeDetail, of, value, upper, qualifier, source } = figure
    const refArea = areas.ofIso.get(iso3)
    if (refArea === undefined) {
      imported.setAside.push({
        originalArea: iso3,
        timePeriod,
        series,
        originalValue: figure.printed,
        reason: repeated,
      })
      continue
    }
    const isRate = series === 'NATIONAL_VOLUNTEER_RATE' || series === 'NATIONAL_VOLUNTEER_RATE_4W'
    const key = [iso3, timePeriod, of.volunteerType].join(' ')
    const isSame = isRate && isOfAll(figure) && elsewhere.get(key)?.value === value
    imported.observations.push(
      published({ dataset, series, refArea, timePeriod, ...of }, value, {
        source,
        timeDetail,
        originalValue: qualifier && figure.printed !== String(value) ? figure.printed : null,
        lower: qualifier === 'over' || qualifier === 'range' ? value : null,
        upper,
        comment: isSame ? 'same_as:ilostat' : commentOf(figure),
      })
    )
  }
  const gaps = [
    ...nationalSeries.map((series) => ({ series, refAreas: areas.refAreas })),
    // Of these only the areas that have them are looked at.
    ...ownSeries.map((series) => ({
      series,
      refAreas: imported.observations.filter((row) => row.series === series).map((row) => row.refArea),
    })),
  ].flatMap((looked) => gapsOf(imported.observations, { dataset, unpopulated, ...looked }))
  return { ...imported, observations: [...imported.observations, ...gaps] }
}

/** How each page's survey measures, as far as the page says so. */
export function importNationalMethod(
  figures: readonly NationalFigure[],
  surveys: PublisherTable<(typeof surveyColumns)[number]>
): MethodRow[] {
  const rows = new Map<string, MethodRow>()
  const add = (row: MethodRow) => {
    const before = rows.get(`${row.source} ${row.field}`)
    if (before && before.value !== row.value)
      throw new Error(`two meanings of ${row.field} for ${row.source}: expected one`)
    rows.set(`${row.source} ${row.field}`, row)
  }
  const stated = (value: string | undefined) => ({ value: value ?? null, certainty: value ? 'stated' : 'unknown' })
  for (const figure of figures) {
    const { source, geo, iso3, referencePeriod, age } = figure
    if (iso3 === 'WLD') continue
    add({ source, field: 'reference_period', ...stated(periodOf(referencePeriod)) })
    // Of a part it is the part's ages that stand there, and not who was asked.
    if (isOfAll(figure)) add({ source, field: 'ages', ...stated(agesOf[age]) })
    for (const { field, value, certainty } of surveys.rows.filter((row) => row.geo === geo))
      add({ source, field: field as MethodRow['field'], value, certainty })
  }
  return [...general, ...rows.values()]
}

const dataset = 'national'
const nationalSeries = [
  'NATIONAL_VOLUNTEER_RATE',
  'NATIONAL_VOLUNTEER_RATE_4W',
  'NATIONAL_VOLUNTEER_RATE_MONTHLY',
  'NATIONAL_VOLUNTEERS',
  'NATIONAL_VOLUNTEER_HOURS',
]
const ownSeries = ['NATIONAL_VOLUNTEER_FTE', 'NATIONAL_REGISTERED_VOLUNTEERS', 'NATIONAL_CHARITY_VOLUNTEERS']
const repeated = 'a figure of the world, which stands in world_figures'

/** Whether it is of all who were asked, of whatever type. */
const isOfAll = ({ of }: NationalFigure) =>
  breakdownNames.every((name) => name === 'volunteerType' || of[name] === '_T')

function commentOf({ geo, qualifier, isSpan }: NationalFigure): string | null {
  if (geo === 'England') return 'england_only'
  if (qualifier === 'over') return 'at_least'
  if (qualifier === 'approximately' || qualifier === 'rounded') return 'rounded'
  if (qualifier === 'range') return 'range'
  return isSpan ? 'span' : null
}

const periodOf = (text: string) =>
  /^(last )?12 months/.test(text) ? 'P12M' : /^(last )?4 weeks$/.test(text) ? 'P4W' : undefined
const agesOf: Record<string, string> = { '15+': 'Y_GE15', '16+': 'Y_GE16', '18+': 'Y_GE18' }

const general: MethodRow[] = [
  { source: '', field: 'population_covered', value: 'residents', certainty: 'inferred' },
  { source: '', field: 'volunteer_type', value: 'organisation_and_direct', certainty: 'stated' },
  { source: '', field: 'reference_period', value: null, certainty: 'unknown' },
  { source: '', field: 'ages', value: null, certainty: 'unknown' },
  { source: '', field: 'instrument', value: 'survey', certainty: 'inferred' },
  { source: '', field: 'who_reports', value: null, certainty: 'unknown' },
]
