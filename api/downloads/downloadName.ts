import type { FileFormat } from '../../data/structure/fileFormats.ts'
import type { DownloadRequest } from './downloadRequest.ts'
import { seriesIn } from './scatterContent.ts'

/** A file's name says what is in it and which release it is from; it holds nothing but codes. */
export function downloadName(
  { selection, shape }: Pick<DownloadRequest, 'selection' | 'shape'>,
  release: string,
  extension: FileFormat | 'metadata.json'
): string {
  const { measure, startPeriod, endPeriod } = selection
  const period = startPeriod === endPeriod ? startPeriod : `${startPeriod}-${endPeriod}`
  const laidOut = shape === 'tidy' ? [] : [shape]
  return `${[...seriesIn(selection), measure, period, ...laidOut, release].join('_')}.${extension}`
}
