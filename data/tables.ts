import type { AreaLevel, Recipe, Scope, VolunteerType } from './structure/codelists.ts'
import type { Dimension } from './structure/dimensionCodes.ts'
import type { LicenceTerm } from './structure/licenceTerms.ts'
import type { Observation } from './structure/observation.ts'
import type { ReleaseChange } from './structure/releaseDifferences.ts'

/** The tables of a release, for Kysely: a misspelt column fails to compile. Columns as in schema.sql. */
export interface Tables {
  release: { release: string; version: string; contentHash: string }
  goal: { goal: string; position: number; colour: string }
  goalText: { goal: string; language: string; name: string; title: string }
  geographicArea: {
    refArea: string
    iso: string | null
    iso2: string | null
    subRegion: string
    position: number
    level: AreaLevel
    parent: string | null
    dataset: string | null
    ownName: string | null
    ownLanguage: string | null
  }
  geographicAreaText: { refArea: string; language: string; name: string }
  areaPosition: { refArea: string; latitude: number; longitude: number; source: string }
  areaGroup: { areaGroup: string; classification: string; position: number }
  areaGroupText: { areaGroup: string; language: string; name: string }
  membership: { areaGroup: string; refArea: string; timePeriod: number }
  dataset: {
    dataset: string
    address: string | null
    version: string
    dateAccessed: string
    licence: string | null
    licenceAddress: string | null
    terms: LicenceTerm
  }
  datasetText: {
    dataset: string
    language: string
    publisher: string
    title: string
    version: string | null
    licence: string | null
  }
  series: {
    series: string
    dataset: string
    theme: string
    kind: string
    unitMeasure: string
    unitMult: number
    decimals: number
    denominator: string | null
    position: number
    scope: Scope
    rankTolerance: number | null
    measured: string
    volunteerType: VolunteerType
    recipe: Recipe | null
    input: string | null
  }
  seriesText: { series: string; language: string; name: string; definition: string }
  caveat: { dataset: string; series: string; position: number; language: string; sentence: string }
  method: {
    dataset: string
    source: string
    timePeriod: number
    field: string
    value: string | null
    certainty: string
  }
  source: {
    dataset: string
    source: string
    timePeriod: number
    survey: string | null
    certainty: string | null
    address: string | null
    holds: string
    copy: string | null
    dateRead: string
  }
  surveyMethod: {
    survey: string
    volunteerType: string
    field: string
    value: string | null
    certainty: string
    address: string | null
  }
  tag: { series: string; goal: string; target: string | null; basis: string }
  tagText: { series: string; goal: string; language: string; reason: string }
  observation: Observation
  setAside: {
    dataset: string
    originalArea: string
    timePeriod: number
    series: string
    originalValue: string | null
    reason: string
  }
  practice: {
    practice: string
    theme: string
    refArea: string | null
    areaGroup: string | null
    timePeriod: number
    goals: string
    basis: string
    figure: number | null
    sourceTitle: string
    sourceLanguage: string | null
    publisher: string
    address: string
    trust: string
  }
  practiceText: {
    practice: string
    language: string
    title: string
    summary: string
    unit: string | null
    caution: string | null
  }
  formerRelease: { release: string }
  formerDifference: Record<Dimension, string> & {
    release: string
    position: number
    dataset: string
    series: string
    refArea: string
    timePeriod: number
    change: ReleaseChange
    rowCount: number
    said: string
  }
}

/** The rows of a release, table by table, in an order in which references come after what they refer to. */
export type ReleaseTables = { [Table in Exclude<keyof Tables, 'release' | FormerTable>]: Tables[Table][] }

/** What a release knows of those before it: no content of its own. */
export type FormerTable = 'formerRelease' | 'formerDifference'
