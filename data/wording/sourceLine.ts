import type { Measure } from '../structure/codelists.ts'
import type { DatasetDescription } from '../structure/series.ts'
import type { Wording } from './wording.ts'

/** What a line says of a source. */
export type Source = Pick<DatasetDescription, 'publisher' | 'title' | 'version' | 'licence' | 'dateAccessed'>

/** Where figures come from, in one line: publisher, title, version, licence or that none is stated, date, release. */
export const sourceLine = (source: Source, release: string, wording: Wording): string =>
  wording.say('source.line', { ...saidOf(source, wording), release: wording.isolate(release) })

/** A series as far as a line says where its figures are from. */
export interface Sourced {
  source: Source
  denominatorSource: Source | null
}

/** Of a series, and no more. */
export const sourcedOf = ({ source, denominatorSource }: Sourced): Sourced => ({
  source: toldOf(source),
  denominatorSource: denominatorSource && toldOf(denominatorSource),
})

/** Of a dataset what a line says of it, and no more. */
export const toldOf = ({ publisher, title, version, licence, dateAccessed }: Source): Source => ({
  ...{ publisher, title, version, licence, dateAccessed },
})

/** The source of a series, and per 1,000 people that of the people too. */
export function sourcesOf(
  { source, denominatorSource: people }: Sourced,
  { measure, release }: { measure: Measure; release: string },
  wording: Wording
): string {
  const own = sourceLine(source, release, wording)
  if (measure !== 'per_1000' || !people) return own
  return wording.sentences([
    own,
    wording.say('source.population', { publisher: people.publisher, title: people.title }),
  ])
}

/** The same in a list of sources, whose heading says what they are, on a page that says its release once. */
export const listedSource = (source: Source, wording: Wording): string =>
  wording.say('source.listed', saidOf(source, wording))

const saidOf = ({ publisher, title, version, licence, dateAccessed }: Source, wording: Wording) => ({
  publisher: wording.isolate(publisher),
  title: wording.isolate(title),
  version: wording.isolate(version),
  licence: licence === null ? wording.say('source.licence_not_stated') : wording.isolate(licence),
  accessed: wording.date(dateAccessed),
})
