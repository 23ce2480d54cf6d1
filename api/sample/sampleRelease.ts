import { createDatabase } from '../../data/database.ts'
import { languages } from '../../data/structure/codelists.ts'
import { noBreakdown } from '../../data/structure/dimensionCodes.ts'
import type { Tables } from '../../data/tables.ts'

export const sampleCode = '2026.1-000000000000'

type Row = Pick<Tables['observation'], 'refArea' | 'timePeriod' | 'obsValue'> & Partial<Tables['observation']>

/**
 * A small release for tests: five areas, three series and the population to divide by. The frame is always the
 * same; the observations are those of the test, `VOLUNTEERS` of `made_up` where a row does not say otherwise.
 */
export async function sampleRelease(rows: Row[], file?: string) {
  const { sqlite, db } = createDatabase(file)
  await db
    .insertInto('release')
    .values({ release: sampleCode, version: '2026.1', contentHash: '0'.repeat(64) })
    .execute()
  await db
    .insertInto('goal')
    .values([
      { goal: '3', position: 3, colour: '#4C9F38' },
      { goal: '13', position: 13, colour: '#3F7E44' },
    ])
    .execute()
  await db
    .insertInto('goalText')
    .values(
      inAll((language) => [
        { goal: '3', language, name: `health ${language}`, title: 'healthy lives' },
        { goal: '13', language, name: `climate ${language}`, title: 'climate action' },
      ])
    )
    .execute()
  await db
    .insertInto('geographicArea')
    .values(
      areas.map(({ refArea, iso, iso2, subRegion }, i) => ({
        refArea,
        iso,
        iso2,
        subRegion,
        position: i + 1,
        level: 'country' as const,
        parent: null,
        dataset: null,
        ownName: null,
        ownLanguage: null,
      }))
    )
    .execute()
  await db
    .insertInto('geographicAreaText')
    .values(
      inAll((language) =>
        areas.map(({ refArea, name }) => ({
          refArea,
          language,
          name: language === 'en' ? name : `${name} ${language}`,
        }))
      )
    )
    .execute()
  await db
    .insertInto('areaPosition')
    .values(areas.map(({ refArea }, i) => ({ refArea, latitude: 10 * i, longitude: -20 * i, source: 'made up' })))
    .execute()
  await db
    .insertInto('areaGroup')
    .values(groups.map(({ areaGroup, classification }, position) => ({ areaGroup, classification, position })))
    .execute()
  await db
    .insertInto('areaGroupText')
    .values(
      inAll((language) => groups.map(({ areaGroup }) => ({ areaGroup, language, name: `${areaGroup} ${language}` })))
    )
    .execute()
  await db
    .insertInto('membership')
    .values(
      groups.flatMap(({ areaGroup, members }) => members.map((refArea) => ({ areaGroup, refArea, timePeriod: 2020 })))
    )
    .execute()
  await db
    .insertInto('dataset')
    .values({
      dataset: 'made_up',
      address: 'https://example.org/',
      version: '1',
      dateAccessed: '2026-11-23',
      licence: null,
      licenceAddress: null,
      terms: 'not_stated' as const,
    })
    .execute()
  await db
    .insertInto('datasetText')
    .values(
      inAll((language) => [
        {
          ...{ dataset: 'made_up', language, publisher: `publisher ${language}`, title: `title ${language}` },
          ...{ version: null, licence: null },
        },
      ])
    )
    .execute()
  await db
    .insertInto('series')
    .values(
      series.map((one, i) => ({
        dataset: 'made_up',
        unitMult: 0,
        position: i + 1,
        scope: 'areas' as const,
        ...whole,
        ...one,
      }))
    )
    .execute()
  await db
    .insertInto('seriesText')
    .values(
      inAll((language) =>
        series.map((one) => ({
          series: one.series,
          language,
          name: `${one.series} ${language}`,
          definition: 'made up',
        }))
      )
    )
    .execute()
  await db
    .insertInto('caveat')
    .values(
      inAll((language) => [
        { dataset: 'made_up', series: '', position: 1, language, sentence: `of the dataset ${language}` },
        { dataset: 'made_up', series: 'VOLUNTEERS', position: 1, language, sentence: `of the series ${language}` },
      ])
    )
    .execute()
  await db
    .insertInto('method')
    .values({ dataset: 'made_up', source: '', timePeriod: 0, field: 'ages', value: null, certainty: 'unknown' })
    .execute()
  await db
    .insertInto('surveyMethod')
    .values({
      ...{ survey: 'REGISTER', volunteerType: '', field: 'instrument', value: 'own_report' },
      ...{ certainty: 'inferred', address: null },
    })
    .execute()
  await db.insertInto('tag').values({ series: 'VOLUNTEERS', goal: '3', target: null, basis: 'thematic' }).execute()
  await db
    .insertInto('tagText')
    .values(inAll((language) => [{ series: 'VOLUNTEERS', goal: '3', language, reason: `because ${language}` }]))
    .execute()
  for (const row of rows) await db.insertInto('observation').values(observationOf(row)).execute()
  return { sqlite, db, release: sampleCode }
}

const areas = [
  { refArea: '404', iso: 'KEN', iso2: 'KE', subRegion: '202', name: 'Kenya' },
  { refArea: '524', iso: 'NPL', iso2: 'NP', subRegion: '034', name: 'Nepal' },
  { refArea: '356', iso: 'IND', iso2: 'IN', subRegion: '034', name: 'India' },
  { refArea: '400', iso: 'JOR', iso2: 'JO', subRegion: '145', name: 'Jordan' },
  { refArea: '076', iso: 'BRA', iso2: 'BR', subRegion: '419', name: 'Brazil' },
]

const groups = [
  { areaGroup: 'LDC', classification: 'ldc', members: ['524'] },
  { areaGroup: '034', classification: 'm49_sub_region', members: ['524', '356'] },
  { areaGroup: '145', classification: 'm49_sub_region', members: ['400'] },
]

/** The volunteers are counted from records, so that no question of a survey has to be known. */
const surveyOf: Record<string, string> = { VOLUNTEERS: 'REGISTER' }

const whole = { rankTolerance: 0.1, volunteerType: '_T' as const }

const series = [
  {
    series: 'VOLUNTEERS',
    theme: 'trends',
    kind: 'stock',
    unitMeasure: 'PS',
    decimals: 0,
    denominator: 'POP_TOTAL',
    measured: 'volunteers',
  },
  {
    series: 'VOLUNTEER_RATE',
    theme: 'measurement',
    kind: 'rate',
    unitMeasure: 'PT',
    decimals: 1,
    denominator: null,
    measured: 'volunteer_rate',
  },
  {
    series: 'VNR_PRESENTED',
    theme: 'trends',
    kind: 'event',
    unitMeasure: 'NUMBER',
    decimals: 0,
    denominator: null,
    measured: 'reviews',
  },
  {
    series: 'POP_TOTAL',
    theme: 'measurement',
    kind: 'population',
    unitMeasure: 'PS',
    decimals: 0,
    denominator: null,
    measured: 'people',
  },
]

const inAll = <One>(of: (language: string) => One[]) => languages.flatMap(of)

/** A value of null is `not_reported` unless the row says why it is missing. */
const observationOf = (row: Row): Tables['observation'] => ({
  dataset: 'made_up',
  series: 'VOLUNTEERS',
  ...noBreakdown,
  obsStatus: row.obsValue === null ? 'O' : 'A',
  missingReason: row.obsValue === null ? 'not_reported' : null,
  flag: null,
  source: row.obsValue === null ? null : 'made up',
  survey: row.obsValue === null ? null : (row.source ?? surveyOf[row.series ?? 'VOLUNTEERS'] ?? 'made up'),
  timeDetail: null,
  originalValue: null,
  lower: null,
  upper: null,
  comment: null,
  ...row,
})
