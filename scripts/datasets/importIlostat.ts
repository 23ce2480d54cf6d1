import type { Age, VolunteerType } from '../../data/structure/codelists.ts'
import { ages, volunteerTypes } from '../../data/structure/codelists.ts'
import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import type { AreaCodes, Imported } from './imported.ts'
import { notAnArea } from './imported.ts'
import { numberIn, type PublisherTable } from './publisherTable.ts'
import { missing, published, type StoredObservation } from './storedObservation.ts'

export const ilostatColumns = [
  'ref_area',
  'source',
  'classif1',
  'classif2',
  'time',
  'obs_value',
  'note_indicator',
  'note_source',
] as const
export type IlostatTable = PublisherTable<(typeof ilostatColumns)[number]>

const ageOf: Record<string, Age> = {
  AGE_AGGREGATE_TOTAL: '_T',
  'AGE_AGGREGATE_Y15-24': 'Y15T24',
  'AGE_AGGREGATE_Y25-64': 'Y25T64',
  AGE_AGGREGATE_YGE65: 'Y_GE65',
}
const typeOf: Record<string, VolunteerType> = { VOL_TYPE_TOTAL: '_T', VOL_TYPE_ORG: 'ORG', VOL_TYPE_DIRECT: 'DIRECT' }
/** By inference the survey behind this source covers England alone. */
const englandOnly = 'BX:16074'

/** ILOSTAT's volunteer rate: its figures of all years, and a reason for every gap of 2016–2020. */
export function importIlostat(table: IlostatTable, areas: AreaCodes): Imported {
  const observations: StoredObservation[] = []
  const setAside: Imported['setAside'] = []
  for (const row of table.rows) {
    const refArea = areas.ofIso.get(row.ref_area)
    const timePeriod = Number(row.time)
    const value = numberIn(table, row, 'obs_value')
    const age = ageOf[row.classif1]
    const volunteerType = typeOf[row.classif2]
    if (!age || !volunteerType)
      throw new Error(
        `${table.file}, line ${row.line}: no such breakdown: ${row.classif1}, ${row.classif2}: expected one of ${[...Object.keys(ageOf), ...Object.keys(typeOf)].join(', ')}`
      )
    if (value === null) continue
    if (refArea === undefined)
      setAside.push({
        originalArea: row.ref_area,
        timePeriod,
        series,
        originalValue: row.obs_value,
        reason: notAnArea,
      })
    else {
      const england = row.source === englandOnly && { obsStatus: 'D' as const, comment: 'england_inferred' }
      observations.push(
        published({ dataset, series, refArea, timePeriod, age, volunteerType }, value, {
          source: row.source,
          ...england,
        })
      )
    }
  }
  return { observations: [...observations, ...gapsIn(observations, areas)], setAside }
}

const dataset = 'ilostat'
const series = 'VOLUNTEER_RATE'

function gapsIn(figures: readonly StoredObservation[], areas: AreaCodes): StoredObservation[] {
  const byArea = grouped(figures, (figure) => figure.refArea)
  return areas.refAreas.flatMap((refArea) => {
    const ofArea = byArea.get(refArea)
    const lines = ofArea
      ? ages.flatMap((age) => volunteerTypes.map((volunteerType) => ({ age, volunteerType })))
      : [{ age: '_T' as const, volunteerType: '_T' as const }]
    return lines.flatMap((line) => gapsOfLine(ofArea ?? [], refArea, line))
  })
}

/** What a publisher does have instead: another type in that year, or other years. */
function gapsOfLine(
  ofArea: readonly StoredObservation[],
  refArea: string,
  line: { age: Age; volunteerType: VolunteerType }
): StoredObservation[] {
  const sameAge = ofArea.filter((figure) => figure.age === line.age)
  const ofLine = sameAge.filter((figure) => figure.volunteerType === line.volunteerType)
  const years = yearsOf(ofLine.length > 0 ? ofLine : ofArea)
  const outside = ofArea.length > 0 && !ofArea.some(isInPeriod)
  const gaps: StoredObservation[] = []
  for (let timePeriod = period.start; timePeriod <= period.end; timePeriod++) {
    if (ofLine.some((figure) => figure.timePeriod === timePeriod)) continue
    const place = { dataset, series, refArea, timePeriod, ...line }
    const types = volunteerTypes.filter((type) =>
      sameAge.some((figure) => figure.timePeriod === timePeriod && figure.volunteerType === type)
    )
    if (types.length > 0) gaps.push(missing(place, 'no_figure_here', `types_published:${types.join('+')}`))
    else if (outside) gaps.push(missing(place, 'outside_period', `years_published:${years}`))
    else gaps.push(missing(place, 'no_figure_here', years && `years_published:${years}`))
  }
  return gaps
}

const isInPeriod = ({ timePeriod }: StoredObservation) => timePeriod >= period.start && timePeriod <= period.end
const yearsOf = (figures: readonly StoredObservation[]) =>
  [...new Set(figures.map((figure) => figure.timePeriod))].sort().join(',') || null
