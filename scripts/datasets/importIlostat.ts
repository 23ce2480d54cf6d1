import type { Age, Sex, VolunteerType } from '../../data/structure/codelists.ts'
import { volunteerTypes } from '../../data/structure/codelists.ts'
import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import { type Trap, type TrapTable, trapOf } from './ilostatTraps.ts'
import type { AreaCodes, Imported, SetAside } from './imported.ts'
import { notAnArea } from './imported.ts'
import { numberIn, type PublisherTable, yearIn } from './publisherTable.ts'
import { sexOf } from './sexOf.ts'
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

export const ilostatBySexColumns = [
  'series',
  'ref_area',
  'time_period',
  'sex',
  'age',
  'volunteer_type',
  'obs_value',
] as const

/** Both copies of ILOSTAT, and what we know of them that no column says. */
export interface IlostatFiles {
  /** Rates by age, with the source of each figure. */
  byAge: IlostatTable
  /** Rates and numbers by sex and numbers by age, without any source. */
  bySex: PublisherTable<(typeof ilostatBySexColumns)[number]>
  traps: TrapTable
  /** Areas, by ISO code, of which one yearly survey is evident though the copy names none. */
  oneSurvey: ReadonlySet<string>
  areas: AreaCodes
}

const dataset = 'ilostat'
const rate = 'VOLUNTEER_RATE'
const number = 'VOLUNTEER_NUMBER'

/** What the copy by age holds; it has no column for it that both editions share. */
const ratesByAge = 'FOW_TVOL_AGE_VOL_RT'
const seriesOf: Record<string, string> = {
  [ratesByAge]: rate,
  FOW_TVOL_AGE_VOL_RT_A: rate,
  FOW_TVOL_SEX_VOL_RT_A: rate,
  FOW_TVOL_AGE_VOL_NB_A: number,
  FOW_TVOL_SEX_VOL_NB_A: number,
}
const ageOf: Record<string, Age> = {
  AGE_AGGREGATE_TOTAL: '_T',
  'AGE_AGGREGATE_Y15-24': 'Y15T24',
  'AGE_AGGREGATE_Y25-64': 'Y25T64',
  AGE_AGGREGATE_YGE65: 'Y_GE65',
  'working-age population (15+ or as the source has it)': '_T',
  AGE_YTHADULT_YGE15: '_T',
  'AGE_YTHADULT_Y15-24': 'Y15T24',
  AGE_YTHADULT_YGE25: 'Y_GE25',
}
const typeOf: Record<string, VolunteerType> = { VOL_TYPE_TOTAL: '_T', VOL_TYPE_ORG: 'ORG', VOL_TYPE_DIRECT: 'DIRECT' }
/** By inference the survey behind this source covers England alone. */
const englandOnly = 'BX:16074'

/** A row of either copy, read. */
interface Row {
  indicator: string
  iso: string
  timePeriod: number
  sex: Sex
  age: Age
  volunteerType: VolunteerType
  printed: string
  /** In the unit of our series. */
  value: number
  source: string
  trap: Trap | undefined
}

/**
 * ILOSTAT's volunteer rate and number of volunteers: figures of all years, and a reason for every gap of 2016–2020. A
 * cell that both copies have is one observation, with the source that the copy by age names.
 */
export function importIlostat(files: IlostatFiles): Imported {
  const rows = [...rowsByAge(files), ...rowsBySex(files)]
  const known = rows.filter(({ iso }) => files.areas.ofIso.has(iso))
  const [aside, kept] = [known.filter(isAside), known.filter((row) => !isAside(row))]
  const cells = new Map<string, StoredObservation>()
  const asideAt = new Map(aside.map((row) => [keyOf(placeOf(row, files)), row]))
  for (const row of kept) {
    const place = placeOf(row, files)
    const key = keyOf(place)
    const standing = cells.get(key)
    if (!standing) cells.set(key, figureOf(row, place, asideAt.get(key)))
    else if (!isEqual(standing.obsValue!, row.value, place.series))
      throw new Error(
        `two copies differ at ${key}: ${standing.obsValue} and ${row.value}: say in data/mappings/ilostat_traps.csv which is set aside and why`
      )
  }
  const observations = [...cells.values()]
  return {
    observations: [...observations, ...gapsIn(observations, new Set(asideAt.keys()), files.areas)],
    setAside: setAsideOf(rows.filter((row) => !files.areas.ofIso.has(row.iso) || isAside(row))),
  }
}

function* rowsByAge({ byAge, traps }: IlostatFiles): Generator<Row> {
  for (const row of byAge.rows) {
    const value = numberIn(byAge, row, 'obs_value')
    const age = ageOf[row.classif1]
    const volunteerType = typeOf[row.classif2]
    if (!age || !volunteerType) throw noSuchBreakdown(byAge, row.line, [row.classif1, row.classif2])
    if (value === null) continue
    const { ref_area: iso, source, obs_value: printed } = row
    const cell = { indicator: ratesByAge, iso, time: row.time, sex: 'SEX_T', age: row.classif1, type: row.classif2 }
    const trap = trapOf(traps, cell)
    yield {
      indicator: ratesByAge,
      iso,
      timePeriod: yearIn(byAge, row, 'time'),
      sex: '_T',
      age,
      volunteerType,
      printed,
      value,
      source,
      trap,
    }
  }
}

function* rowsBySex({ byAge, bySex, traps, oneSurvey }: IlostatFiles): Generator<Row> {
  const sources = new Map(byAge.rows.map((row) => [`${row.ref_area} ${row.time}`, row.source]))
  for (const row of bySex.rows) {
    const printedValue = numberIn(bySex, row, 'obs_value')
    const sex = sexOf[row.sex]
    const age = ageOf[row.age]
    const volunteerType = typeOf[row.volunteer_type]
    if (!sex || !age || !volunteerType) throw noSuchBreakdown(bySex, row.line, [row.sex, row.age, row.volunteer_type])
    if (printedValue === null) continue
    const { series: indicator, ref_area: iso, time_period: time, obs_value: printed } = row
    // Numbers are printed in thousands.
    const value = seriesOf[indicator] === number ? Math.round(printedValue * 1000) : printedValue
    const areaYear = `${iso} ${time}`
    const source = sources.get(areaYear) ?? (oneSurvey.has(iso) ? iso : areaYear)
    const trap = trapOf(traps, { indicator, iso, time, sex: row.sex, age: row.age, type: row.volunteer_type })
    yield { indicator, iso, timePeriod: Number(time), sex, age, volunteerType, printed, value, source, trap }
  }
}

const noSuchBreakdown = ({ file }: { file: string }, line: number, found: string[]) =>
  new Error(
    `${file}, line ${line}: no such breakdown: ${found.join(', ')}: expected some of ${[...Object.keys(sexOf), ...Object.keys(ageOf), ...Object.keys(typeOf)].join(', ')}`
  )

/** Both copies print the same, one to a decimal less; numbers by age add up to the total but for a few people. */
const isEqual = (one: number, other: number, series: string) => Math.abs(one - other) <= (series === rate ? 0.0501 : 6)

const isAside = ({ trap }: Row) => trap?.treatment === 'set_aside'

type Place = Pick<StoredObservation, 'dataset' | 'series' | 'refArea' | 'timePeriod' | 'sex' | 'age' | 'volunteerType'>

function placeOf({ indicator, iso, timePeriod, sex, age, volunteerType }: Row, { areas }: IlostatFiles): Place {
  const series = seriesOf[indicator]
  if (!series) throw new Error(`no such indicator: ${indicator}: expected one of ${Object.keys(seriesOf).join(', ')}`)
  return { dataset, series, refArea: areas.ofIso.get(iso)!, timePeriod, sex, age, volunteerType }
}

const keyOf = ({ series, refArea, timePeriod, sex, age, volunteerType }: Place) =>
  [series, refArea, timePeriod, sex, age, volunteerType].join(' ')

/** The figure, with what is said of it: it covers England, it is a break, or another copy has another. */
function figureOf({ value, source, trap }: Row, place: Place, other: Row | undefined): StoredObservation {
  const figure = published(place, value, {
    source,
    ...(trap?.treatment === 'break' && { obsStatus: 'B' }),
    ...(trap?.treatment === 'comment' && { comment: trap.says }),
  })
  if (source === englandOnly)
    return { ...figure, obsStatus: 'D', comment: place.series === rate ? 'england_inferred' : 'england_rate_of_uk' }
  return other && place.series === rate ? { ...figure, comment: `other_copy:${other.printed}` } : figure
}

/** One entry for an area, a year and a series, with all values that were set aside. */
function setAsideOf(rows: readonly Row[]): SetAside[] {
  const ofOne = grouped(rows, ({ iso, timePeriod, indicator }) => `${iso} ${timePeriod} ${seriesOf[indicator]}`)
  return [...ofOne.values()].map((together) => ({
    originalArea: together[0]!.iso,
    timePeriod: together[0]!.timePeriod,
    series: seriesOf[together[0]!.indicator]!,
    originalValue: together.length === 1 ? together[0]!.printed : together.map(worded).join('; '),
    reason: [...new Set(together.map((row) => (isAside(row) ? row.trap!.says : notAnArea)))].join('; '),
  }))
}

const worded = ({ sex, age, volunteerType, printed }: Row) => `${sex}.${age}.${volunteerType} ${printed}`

type BreakdownLine = Pick<StoredObservation, 'sex' | 'age' | 'volunteerType'>
const groups: Record<string, Pick<BreakdownLine, 'sex' | 'age'>[]> = {
  [rate]: [
    { sex: '_T', age: '_T' },
    ...(['Y15T24', 'Y25T64', 'Y_GE65'] as const).map((age) => ({ sex: '_T' as const, age })),
    ...(['F', 'M'] as const).map((sex) => ({ sex, age: '_T' as const })),
  ],
  [number]: [
    { sex: '_T', age: '_T' },
    ...(['Y15T24', 'Y_GE25'] as const).map((age) => ({ sex: '_T' as const, age })),
    ...(['F', 'M'] as const).map((sex) => ({ sex, age: '_T' as const })),
  ],
}

function gapsIn(
  figures: readonly StoredObservation[],
  aside: ReadonlySet<string>,
  { refAreas }: AreaCodes
): StoredObservation[] {
  const byArea = grouped(figures, ({ series, refArea }) => `${series} ${refArea}`)
  return Object.entries(groups).flatMap(([series, ofSeries]) =>
    refAreas.flatMap((refArea) => {
      const ofArea = byArea.get(`${series} ${refArea}`) ?? []
      const headline = { sex: '_T', age: '_T', volunteerType: '_T' } as const
      const lines =
        ofArea.length === 0
          ? [headline]
          : ofSeries.flatMap((group) => volunteerTypes.map((volunteerType) => ({ ...group, volunteerType })))
      return lines.flatMap((line) => gapsOfLine(ofArea, aside, { series, refArea, ...line }))
    })
  )
}

/** What a publisher does have instead: another type in that year, or other years. */
function gapsOfLine(
  ofArea: readonly StoredObservation[],
  aside: ReadonlySet<string>,
  line: BreakdownLine & Pick<StoredObservation, 'series' | 'refArea'>
): StoredObservation[] {
  const sameGroup = ofArea.filter((figure) => figure.sex === line.sex && figure.age === line.age)
  const ofLine = sameGroup.filter((figure) => figure.volunteerType === line.volunteerType)
  const years = yearsOf(ofLine.length > 0 ? ofLine : ofArea)
  const outside = ofArea.length > 0 && !ofArea.some(isInPeriod)
  const gaps: StoredObservation[] = []
  for (let timePeriod = period.start; timePeriod <= period.end; timePeriod++) {
    if (ofLine.some((figure) => figure.timePeriod === timePeriod)) continue
    const place = { dataset, timePeriod, ...line }
    const types = volunteerTypes.filter((type) =>
      sameGroup.some((figure) => figure.timePeriod === timePeriod && figure.volunteerType === type)
    )
    if (aside.has(keyOf(place))) gaps.push(missing(place, 'set_aside'))
    else if (types.length > 0) gaps.push(missing(place, 'no_figure_here', `types_published:${types.join('+')}`))
    else if (outside) gaps.push(missing(place, 'outside_period', `years_published:${years}`))
    else gaps.push(missing(place, 'no_figure_here', years && `years_published:${years}`))
  }
  return gaps
}

const isInPeriod = ({ timePeriod }: StoredObservation) => timePeriod >= period.start && timePeriod <= period.end
const yearsOf = (figures: readonly StoredObservation[]) =>
  [...new Set(figures.map((figure) => figure.timePeriod))].sort().join(',') || null
