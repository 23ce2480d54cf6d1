import { authorsOf, datasetsOf, plainText, type Work, yearOf } from './work.ts'

type Tag = [tag: string, value: string]

/** A reference in the tags that Zotero, EndNote and Mendeley read, a line each. */
export function ris(work: Work): string {
  const { title, sources, product, release, address, accessed, language } = work
  const tags: Tag[] = [
    ['TY', sources.length > 0 ? 'DATA' : 'ELEC'],
    ...authorsOf(work).map((author): Tag => ['AU', author]),
    ['TI', title],
    ['PY', String(yearOf(work))],
    ['ET', release],
    ['PB', product],
    ...datasetsOf(work).map((dataset): Tag => ['N1', dataset]),
    ['LA', language],
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ]
  return tags.map(([tag, value]) => `${tag}  - ${plainText(value)}\r\n`).join('')
}
