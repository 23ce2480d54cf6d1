import { grouped } from '../grouped.ts'
import { type Change, changes, type Difference } from './compareReleases.ts'

/** What differs, dataset by dataset and kind by kind, each at most this long; the counts are of everything. */
const mostPrinted = 20

/** The differences of two releases for a person who reads them. */
export function wordDifferences(releases: readonly [string, string], differences: readonly Difference[]): string {
  const title = `${releases[0]} → ${releases[1]}: ${counted(differences)}`
  const byDataset = [...grouped(differences, ({ dataset }) => dataset)].sort(([one], [other]) => (one < other ? -1 : 1))
  return [title, ...byDataset.flatMap(([dataset, its]) => ['', `${dataset}: ${counted(its)}`, ...listed(its)])].join(
    '\n'
  )
}

function counted(differences: readonly Difference[]): string {
  const counts = changes
    .map((change) => ({ change, count: count(differences, change) }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${count} ${change}`)
  return counts.join(', ') || 'nothing changed'
}

const count = (differences: readonly Difference[], change: Change) =>
  differences.filter((one) => one.change === change).reduce((sum, { rows }) => sum + Math.max(rows, 1), 0)

const listed = (differences: readonly Difference[]): string[] =>
  changes.flatMap((change) => {
    const its = differences.filter((one) => one.change === change)
    const rest = its.length - mostPrinted
    return [
      ...its.slice(0, mostPrinted).map(({ said }) => `  ${change}: ${said}`),
      ...(rest > 0 ? [`  … and ${rest} more ${change}`] : []),
    ]
  })
