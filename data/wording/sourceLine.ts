import type { DatasetDescription } from '../structure/series.ts'
import type { Wording } from './wording.ts'

/** Where figures come from, in one line: publisher, title, version, licence or that none is stated, date, release. */
export function sourceLine(source: DatasetDescription, release: string, wording: Wording): string {
  const { publisher, title, version, licence, dateAccessed } = source
  return wording.say('source.line', {
    publisher: wording.isolate(publisher),
    title: wording.isolate(title),
    version: wording.isolate(version),
    licence: licence === null ? wording.say('source.licence_not_stated') : wording.isolate(licence),
    accessed: wording.date(dateAccessed),
    release: wording.isolate(release),
  })
}
