import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readArchived } from '../../data/archive/readArchived.ts'
import type { WholeRelease } from '../../data/archive/readRelease.ts'
import { dimensionNames, dimensions, each } from '../../data/structure/dimensionCodes.ts'
import type { ReleaseChange } from '../../data/structure/releaseDifferences.ts'
import type { FormerTable, Tables } from '../../data/tables.ts'
import { compareReleases } from './compareReleases.ts'
import { releaseContent } from './releaseContent.ts'

export type FormerTables = { [Table in FormerTable]: Tables[Table][] }

/** Every release whose package is kept beside the tables, and how the one that is built differs from it. */
export function formerReleases(from: string, built: WholeRelease): FormerTables {
  const folder = join(from, 'releases')
  const tables: FormerTables = { formerRelease: [], formerDifference: [] }
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : []
  const others = files.sort().filter((name) => name !== `${built.release.release}.zip`)
  const content = others.length > 0 ? releaseContent(built) : undefined
  for (const name of others) {
    const former = releaseContent(readArchived(join(folder, name)))
    const { release } = former
    tables.formerRelease.push({ release })
    for (const { key, change, rows, said } of compareReleases(former, content!))
      tables.formerDifference.push({
        release,
        position: tables.formerDifference.length,
        ...placeOf(key),
        change: change.replace(' ', '_') as ReleaseChange,
        rowCount: Math.max(rows, 1),
        said,
      })
  }
  return tables
}

/** A key says only the breakdowns that a row has: which they are, their codes say. */
function placeOf(key: string) {
  const [dataset, series = '', refArea = '', timePeriod = '0', ...codes] = key.split(' ')
  const among = (known: readonly string[]) => codes.find((code) => known.includes(code)) ?? '_T'
  return {
    ...{ dataset: dataset!, series, refArea, timePeriod: Number(timePeriod) },
    ...each(dimensionNames, (name) => among(dimensions[name].codes)),
  }
}
