import type { FileFormat } from '../../data/structure/fileFormats.ts'
import { type Mark, markOf } from '../../data/structure/markedRelease.ts'
import type { DownloadRequest } from './downloadRequest.ts'
import { seriesIn } from './scatterContent.ts'

const begins = { private: 'not-for-publication_', synthetic: 'synthetic_' } as const satisfies Record<Mark, string>

/** A file of a marked release says so at the head of its name, which stays with it. */
export function markedName(release: string): string {
  const mark = markOf(release)
  return mark ? begins[mark] : ''
}

/** A file's name says what is in it and which release it is from; it holds nothing but codes. */
export function downloadName(
  { selection, shape }: Pick<DownloadRequest, 'selection' | 'shape'>,
  release: string,
  extension: FileFormat | 'metadata.json'
): string {
  const { measure, startPeriod, endPeriod } = selection
  const period = startPeriod === endPeriod ? startPeriod : `${startPeriod}-${endPeriod}`
  const laidOut = shape === 'tidy' ? [] : [shape]
  return `${markedName(release)}${[...seriesIn(selection), measure, period, ...laidOut, release].join('_')}.${extension}`
}
