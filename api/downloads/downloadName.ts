import type { FileFormat } from '../../data/structure/fileFormats.ts'
import { isPrivateRelease } from '../../data/structure/privateRelease.ts'
import type { DownloadRequest } from './downloadRequest.ts'
import { seriesIn } from './scatterContent.ts'

/** A file with private figures bears it in its name, which stays with it. */
export const privateName = (release: string) => (isPrivateRelease(release) ? 'not-for-publication_' : '')

/** A file's name says what is in it and which release it is from; it holds nothing but codes. */
export function downloadName(
  { selection, shape }: Pick<DownloadRequest, 'selection' | 'shape'>,
  release: string,
  extension: FileFormat | 'metadata.json'
): string {
  const { measure, startPeriod, endPeriod } = selection
  const period = startPeriod === endPeriod ? startPeriod : `${startPeriod}-${endPeriod}`
  const laidOut = shape === 'tidy' ? [] : [shape]
  return `${privateName(release)}${[...seriesIn(selection), measure, period, ...laidOut, release].join('_')}.${extension}`
}
