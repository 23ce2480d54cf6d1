import type { Age, Sex } from '../../data/structure/codelists.ts'
import { grouped } from '../grouped.ts'
import type { AreaCodes } from './imported.ts'
import type { ImportedProgramme } from './importProgramme.ts'
import type { LeftOut } from './leftOut.ts'
import { isPartCode } from './programmeCodes.ts'
import { numberIn, type PublisherRow, type PublisherTable } from './publisherTable.ts'
import { sexOf } from './sexOf.ts'
import { published, type StoredObservation } from './storedObservation.ts'
import { surveyGaps } from './surveyGaps.ts'

export const censusColumns = ['series', 'ref_area', 'time_period', 'sex', 'age', 'obs_value', 'note'] as const
type CensusTable = PublisherTable<(typeof censusColumns)[number]>
type Row = PublisherRow<(typeof censusColumns)[number]>

/** A census that asked who does voluntary work: its year, its table of rates, and what both are called here. */
export interface Census {
  dataset: string
  source: string
  year: string
  rates: string
  rateSeries: string
  countSeries: string
  /** Whether the copy has smaller places than those served, so that counts are added up too. */
  hasSmallerPlaces: boolean
  /** Whether a rate stands in ILOSTAT too. */
  isInIlostat?: (place: { refArea: string; sex: Sex; age: Age }) => boolean
  /** Why rows of another year or of ages narrower than ours are not served as they are. */
  leftOut: { otherYears: string; narrowAges: string }
}

/**
 * Who does voluntary work, as a census counted them: a count, and the share of those whom the publisher takes it of. Both
 * counts stand in the note of a rate. Narrow ages are added up to ours, and the rate is of the sums.
 */
export function importCensus(table: CensusTable, census: Census, areas: AreaCodes): ImportedProgramme {
  const rates = table.rows.filter((row) => row.series === census.rates)
  const ofYear = rates.filter((row) => row.time_period === census.year)
  const counted = ofYear.flatMap((row) => countsIn(table, row, areas))
  const groups = grouped(counted, ({ refArea, sex, age }) => [refArea, sex, age].join(' '))
  const figures = Array.from(groups.values()).flatMap((group) => figuresOf(group, census))
  const { otherYears, narrowAges } = census.leftOut
  const isOfYear = (row: Row) => row.time_period === census.year
  const leftOut = [
    countLeftOut(table, (row) => !isOfYear(row), { originalSeries: 'other years', reason: otherYears }),
    countLeftOut(table, (row) => isOfYear(row) && row.age !== everybody, {
      ...{ originalSeries: 'narrow ages', reason: narrowAges },
    }),
  ].filter((one) => one.figures > 0)
  return { observations: [...figures, ...surveyGaps(figures)], setAside: [], leftOut }
}

interface Counted {
  refArea: string
  sex: Sex
  age: Age
  volunteers: number
  people: number
}

function countsIn(table: CensusTable, row: Row, areas: AreaCodes): Counted[] {
  const refArea = isPartCode(row.ref_area) ? row.ref_area : areas.ofIso.get(row.ref_area)
  const [sex, ages] = [sexOf[row.sex], agesOf[row.age]]
  const [volunteers, people] = (/(\d+) of (\d+)/.exec(row.note) ?? []).slice(1).map(Number)
  if (!refArea || !sex || !ages || !volunteers || !people)
    throw new Error(
      `${table.file}, line ${row.line}: expected an area, sex and age that we know, and two counts: found ${[row.ref_area, row.sex, row.age, row.note].join(', ')}`
    )
  if (numberIn(table, row, 'obs_value') !== share(volunteers, people))
    throw new Error(`${table.file}, line ${row.line}: found ${row.obs_value}, expected ${share(volunteers, people)}`)
  return ages.map((age) => ({ refArea, sex, age, volunteers, people }))
}

function figuresOf(group: readonly Counted[], census: Census): StoredObservation[] {
  const { refArea, sex, age } = group[0]!
  const volunteers = group.reduce((sum, one) => sum + one.volunteers, 0)
  const people = group.reduce((sum, one) => sum + one.people, 0)
  const { dataset, source } = census
  const place = { dataset, refArea, timePeriod: Number(census.year), sex, age }
  const comment = 'computed'
  return [
    published({ ...place, series: census.countSeries }, volunteers, {
      source,
      ...(census.hasSmallerPlaces || group.length > 1 ? { comment } : {}),
    }),
    published({ ...place, series: census.rateSeries }, share(volunteers, people), {
      source,
      comment: census.isInIlostat?.({ refArea, sex, age }) ? 'same_as:ilostat' : comment,
    }),
  ]
}

const countLeftOut = (
  table: CensusTable,
  isOne: (row: Row) => boolean,
  { originalSeries, reason }: Pick<LeftOut, 'originalSeries' | 'reason'>
): LeftOut => ({ originalSeries, figures: table.rows.filter(isOne).length, reason })

/** In per cent, to a tenth, as the publishers print theirs. */
const share = (volunteers: number, people: number) => Math.round((volunteers / people) * 1000) / 10

const everybody = '15+'
const working: Age[] = ['Y_GE25', 'Y25T64']
const older: Age[] = ['Y_GE25', 'Y_GE65']
/** The ages of ours that each age of a census lies in. */
const agesOf: Record<string, Age[]> = {
  [everybody]: ['_T'],
  '15-19': ['Y15T24'],
  '20-24': ['Y15T24'],
  '25-34': working,
  '35-44': working,
  '45-54': working,
  '55-64': working,
  '65-74': older,
  '75-84': older,
  '85+': older,
}
