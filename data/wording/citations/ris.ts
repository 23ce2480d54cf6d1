import { plainText, type Work, yearOf } from './work.ts'

/** A reference in the tags that Zotero, EndNote and Mendeley read, a line each. */
export function ris(work: Work): string {
  const { title, source, product, release, address, accessed, language } = work
  const tags: [tag: string, value: string][] = [
    ['TY', source ? 'DATA' : 'ELEC'],
    ['AU', source?.publisher ?? product],
    ['TI', title],
    ['PY', String(yearOf(work))],
    ['ET', release],
    ['PB', product],
    ...(source ? [['N1', `${source.title}, ${source.version}`] as [string, string]] : []),
    ['LA', language],
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ]
  return tags.map(([tag, value]) => `${tag}  - ${plainText(value)}\r\n`).join('')
}
