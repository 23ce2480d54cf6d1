import { readFileSync } from 'node:fs'
import { each, laterBreakdowns } from '../structure/dimensionCodes.ts'
import type { ReleaseTables } from '../tables.ts'
import type { WholeRelease } from './readRelease.ts'
import { type LinesToRead, type UnpackedRelease, unpackRelease } from './unpackRelease.ts'

/** What a column holds in a release from before there was such a column, where it may not be empty. */
const formerly: Record<string, (row: Record<string, unknown>) => Record<string, unknown>> = {
  series: ({ series }) => ({ measured: String(series).toLowerCase(), volunteerType: '_T' }),
  observation: () => each(laterBreakdowns, () => '_T'),
}

/** An earlier release out of its package, with every table and column that a release has today; of its observations all or only some lines. */
export function readArchived(zip: string, toRead?: LinesToRead): WholeRelease & Pick<UnpackedRelease, 'described'> {
  const { described, tables } = unpackRelease(readFileSync(zip), toRead)
  const { release, version, contentHash } = described
  const rows = Object.entries(tables).map(([table, all]) => {
    const former = formerly[table]
    return [table, former ? all.map((row) => Object.assign(former(row as Record<string, unknown>), row)) : all] as const
  })
  const whole = { source: [], surveyMethod: [], ...Object.fromEntries(rows) } as unknown as ReleaseTables
  return { described, release: { release, version, contentHash }, tables: whole }
}
