import { digestOf, keyOf, type ReleaseContent } from '../release/releaseContent.ts'
import { nameOf } from './compareWithRelease.ts'
import { type FileRow, isGap, observationIn } from './readDownload.ts'

/** Which rows of a file a newer release gives otherwise: in words, what it gives now. */
export function changedSince(
  rows: readonly FileRow[],
  { rows: now }: Pick<ReleaseContent, 'rows'>
): { changed: string[] } {
  const changed = rows.flatMap((row) => {
    const observation = observationIn(row)
    const later = now.get(keyOf(observation))
    if (!later) return isGap(row) ? [] : [`${nameOf(row)}: withdrawn`]
    return later.digest === digestOf(observation) ? [] : [`${nameOf(row)}: now ${later.figure ?? 'another figure'}`]
  })
  return { changed }
}
