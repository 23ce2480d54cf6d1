import { missingReasons } from '../../data/structure/codelists.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { grouped } from '../grouped.ts'
import type { DatasetTables, DataTables } from './readData.ts'

/** What is in a release, dataset by dataset, for the person who built it. */
export const describeRelease = ({ datasets, inStead }: DataTables): string =>
  datasets.map((dataset) => describeDataset(dataset, inStead.get(dataset.folder)).join('\n  ')).join('\n')

function describeDataset(
  { dataset, observations, setAside, leftOut }: DatasetTables,
  language: string | undefined
): string[] {
  const rows = observations.map(({ row }) => row)
  const values = rows.filter((row) => row.obsValue !== null)
  const areas = new Set(values.map((row) => row.refArea)).size
  const reasons = missingReasons.map((reason) => [reason, rows.filter((row) => row.missingReason === reason).length])
  return [
    `${dataset}: ${rows.length} rows, ${values.length} values in ${areas} areas`,
    `missing: ${list(reasons)}`,
    `flags: ${list(Object.entries(countFlags(rows)))}`,
    ...(language ? [`texts in ${language} alone, marked in all other languages`] : []),
    ...atMost(describeSetAside(setAside), 'set_aside.csv'),
    ...atMost(
      leftOut.map(({ row }) => `left out: ${row.originalSeries}, ${row.figures} figures: ${row.reason}`),
      'left_out.csv'
    ),
  ]
}

/** Reason by reason, the most frequent first. */
const describeSetAside = (setAside: DatasetTables['setAside']): string[] =>
  [...grouped(setAside, ({ row }) => row.reason)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([reason, rows]) => {
      const areas = [...new Set(rows.map(({ row }) => row.originalArea))]
      return `set aside: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} of ${areas.length > mostPrinted ? `${areas.length} areas` : areas.join(', ')}: ${reason}`
    })

const mostPrinted = 6

const atMost = (lines: readonly string[], rest: string): string[] =>
  lines.length <= mostPrinted
    ? [...lines]
    : [...lines.slice(0, mostPrinted), `… and ${lines.length - mostPrinted} in ${rest}`]

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
