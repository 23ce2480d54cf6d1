import { missingReasons } from '../../data/structure/codelists.ts'
import type { Observation } from '../../data/structure/observation.ts'
import type { DatasetTables, DataTables } from './readData.ts'

/** What is in a release, dataset by dataset, for the person who built it. */
export const describeRelease = ({ datasets }: DataTables): string =>
  datasets.map((dataset) => describeDataset(dataset).join('\n  ')).join('\n')

function describeDataset({ dataset, observations, setAside, leftOut }: DatasetTables): string[] {
  const rows = observations.map(({ row }) => row)
  const values = rows.filter((row) => row.obsValue !== null)
  const areas = new Set(values.map((row) => row.refArea)).size
  const reasons = missingReasons.map((reason) => [reason, rows.filter((row) => row.missingReason === reason).length])
  const outside = [...new Set(setAside.map(({ row }) => `${row.originalArea} (${row.reason})`))]
  return [
    `${dataset}: ${rows.length} rows, ${values.length} values in ${areas} areas`,
    `missing: ${list(reasons)}`,
    `flags: ${list(Object.entries(countFlags(rows)))}`,
    ...(setAside.length > 0 ? [`set aside: ${setAside.length} rows of ${outside.join('; ')}`] : []),
    ...leftOut.map(({ row }) => `left out: ${row.originalSeries}, ${row.figures} figures: ${row.reason}`),
  ]
}

function countFlags(rows: readonly Observation[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const flag of rows.flatMap((row) => row.flag?.split(' ') ?? [])) counts[flag] = (counts[flag] ?? 0) + 1
  return counts
}

const list = (counts: readonly (readonly (string | number)[])[]) =>
  counts
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none'
