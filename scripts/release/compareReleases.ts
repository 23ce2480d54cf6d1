import { type Attributes, type ReleaseContent, type RowContent, splitKey } from './releaseContent.ts'

export const changes = ['redefined', 'added', 'revised', 'withdrawn', 'described otherwise'] as const
export type Change = (typeof changes)[number]

/** One thing that differs: of which dataset, in what way, and how it reads. */
export interface Difference {
  dataset: string
  change: Change
  /** Of the row, else dataset and series, else the dataset alone: codes with a space between. */
  key: string
  /** How many rows: a whole series that came or went is one difference. */
  rows: number
  said: string
}

/** All that differs from one release to another: definitions, then whole series, then figures. */
export function compareReleases(one: ReleaseContent, other: ReleaseContent): Difference[] {
  return [
    ...redefined(...sharedColumns(one.datasets, other.datasets), (dataset) => ({ dataset, name: 'the dataset' })),
    ...redefined(...sharedColumns(one.series, other.series), (key) => ({
      dataset: key.split(' ')[0]!,
      name: key.split(' ')[1]!,
    })),
    ...wholeSeries(other, one, 'added'),
    ...wholeSeries(one, other, 'withdrawn'),
    ...[...other.rows].flatMap(([key, row]) => rowDifference(one, key, row)),
    ...[...one.rows.keys()].filter((key) => !other.rows.has(key)).flatMap((key) => withdrawn(one, other, key)),
  ]
}

/** What no series or dataset of an earlier release said redefines none of them: it is a column of ours that came since. */
function sharedColumns(one: Record<string, Attributes>, other: Record<string, Attributes>): [typeof one, typeof other] {
  const columnsOf = (all: Record<string, Attributes>) => new Set(Object.values(all).flatMap(Object.keys))
  const [ones, others] = [columnsOf(one), columnsOf(other)]
  const shared = (attributes: Attributes): Attributes =>
    Object.fromEntries(
      Object.entries(attributes).filter(
        ([column]) => /^method /.test(column) || (ones.has(column) && others.has(column))
      )
    )
  const narrowed = (all: typeof one) => Object.fromEntries(Object.entries(all).map(([key, its]) => [key, shared(its)]))
  return [narrowed(one), narrowed(other)]
}

type Named = (key: string) => { dataset: string; name: string }

function redefined(one: Record<string, Attributes>, other: Record<string, Attributes>, named: Named): Difference[] {
  const both = Object.keys(other).filter((key) => one[key])
  return both.flatMap((key) =>
    [...new Set([...Object.keys(one[key]!), ...Object.keys(other[key]!)])]
      .map((attribute) => [attribute, one[key]![attribute] ?? 'nothing', other[key]![attribute] ?? 'nothing'] as const)
      .filter(([, before, after]) => before !== after)
      .map(([attribute, before, after]) => {
        const { dataset, name } = named(key)
        return {
          dataset,
          change: 'redefined',
          key,
          rows: 0,
          said: `${name}: ${attribute}: ${before} → ${after}`,
        } as const
      })
  )
}

function wholeSeries(from: ReleaseContent, without: ReleaseContent, change: 'added' | 'withdrawn'): Difference[] {
  const rows = new Map(
    Object.keys(from.series)
      .filter((key) => !without.series[key])
      .map((key) => [key, 0])
  )
  if (rows.size === 0) return []
  for (const key of from.rows.keys()) {
    const { ofSeries } = splitKey(key)
    if (rows.has(ofSeries)) rows.set(ofSeries, rows.get(ofSeries)! + 1)
  }
  return [...rows].map(([key, count]) => {
    const [dataset, series] = key.split(' ')
    return { dataset: dataset!, change, key, rows: count, said: `${series}: the whole series, ${count} rows` }
  })
}

function rowDifference(one: ReleaseContent, key: string, row: RowContent): Difference[] {
  const before = one.rows.get(key)
  if (before?.digest === row.digest) return []
  const { dataset, ofSeries } = splitKey(key)
  const named = key.slice(dataset.length + 1)
  const difference = (change: Change, said: string): Difference[] => [
    { dataset, change, key, rows: 1, said: `${named}${said}` },
  ]
  if (!before) return one.series[ofSeries] ? difference('added', `: ${row.figure}`) : []
  if (before.digest.slice(0, 6) === row.digest.slice(0, 6)) return difference('described otherwise', '')
  return difference('revised', `: ${before.figure} → ${row.figure}`)
}

function withdrawn(one: ReleaseContent, other: ReleaseContent, key: string): Difference[] {
  const { dataset, ofSeries } = splitKey(key)
  if (!other.series[ofSeries]) return []
  const said = `${key.slice(dataset.length + 1)}: ${one.rows.get(key)!.figure}`
  return [{ dataset, change: 'withdrawn', key, rows: 1, said }]
}
