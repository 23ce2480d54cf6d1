import { digestOf, keyOf, type ReleaseContent } from '../release/releaseContent.ts'
import { nameOf } from './compareWithRelease.ts'
import type { Difference } from './difference.ts'
import { type FileRow, isGap, observationIn } from './readDownload.ts'

/** The same by the digests that are kept of a past release: which row differs, and whether its figure does. */
export const compareWithManifest = (
  rows: readonly FileRow[],
  { rows: kept }: Pick<ReleaseContent, 'rows'>
): Difference[] =>
  rows.flatMap((row) => {
    const observation = observationIn(row)
    const was = kept.get(keyOf(observation))?.digest
    if (was === undefined)
      return isGap(row) ? [] : [{ row: nameOf(row), column: 'the row', was: 'not there', is: 'there' }]
    const is = digestOf(observation)
    if (is === was) return []
    const isFigure = is.slice(0, 6) !== was.slice(0, 6)
    const columns = isFigure ? 'obs_value, obs_status or missing_reason' : 'source or what else is said of the figure'
    return [{ row: nameOf(row), column: columns, is: `${row.obs_value ?? `no figure (${row.missing_reason})`}` }]
  })
