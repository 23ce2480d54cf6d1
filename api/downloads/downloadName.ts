import type { FileFormat } from '../../data/structure/fileFormats.ts'
import type { DownloadRequest } from './downloadRequest.ts'

/** A file's name says what is in it and which release it is from; it holds nothing but codes. */
export function downloadName(
  { selection: { series, measure, startPeriod, endPeriod }, shape }: Pick<DownloadRequest, 'selection' | 'shape'>,
  release: string,
  extension: FileFormat | 'metadata.json'
): string {
  const period = startPeriod === endPeriod ? startPeriod : `${startPeriod}-${endPeriod}`
  const laidOut = shape === 'tidy' ? [] : [shape]
  return `${[...series, measure, period, ...laidOut, release].join('_')}.${extension}`
}
