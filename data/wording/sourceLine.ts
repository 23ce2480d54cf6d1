import type { DatasetDescription } from '../structure/series.ts'
import type { Wording } from './wording.ts'

type Source = Pick<DatasetDescription, 'publisher' | 'title' | 'version' | 'licence' | 'dateAccessed'>

/** Where figures come from, in one line: publisher, title, version, licence or that none is stated, date, release. */
export const sourceLine = (source: Source, release: string, wording: Wording): string =>
  wording.say('source.line', { ...saidOf(source, wording), release: wording.isolate(release) })

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
