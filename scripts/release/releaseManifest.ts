import type { ReleaseContent } from './releaseContent.ts'

/**
 * What stays of a release when its file is gone, as JSON: all that is compared, each row as its digest, one line a
 * series. A later release can be compared with it; it then names the figures that changed, not what they were.
 */
export function releaseManifest({ release, datasets, series, rows }: ReleaseContent): string {
  const bySeries = new Map<string, Record<string, string>>(
    Object.keys(series)
      .sort()
      .map((key) => [key, {}])
  )
  for (const [key, { digest }] of rows) {
    const { ofSeries, place } = splitKey(key)
    bySeries.get(ofSeries)![place] = digest
  }
  const lines = [...bySeries].map(([key, digests]) => `${JSON.stringify(key)}:${JSON.stringify(digests)}`)
  const head = JSON.stringify({ release, datasets, series }, null, 1)
  return `${head.slice(0, -2)},\n "rows": {\n${lines.join(',\n')}\n }\n}\n`
}

/** A release as its manifest keeps it. */
export function readManifest(text: string): ReleaseContent {
  const { rows, ...content }: Manifest = JSON.parse(text)
  const keys = Object.entries(rows).flatMap(([ofSeries, digests]) =>
    Object.entries(digests).map(([place, digest]) => [`${ofSeries} ${place}`, { digest }] as const)
  )
  return { ...content, rows: new Map(keys) }
}

type Manifest = Omit<ReleaseContent, 'rows'> & { rows: Record<string, Record<string, string>> }

/** The dataset and series of a row, and what places it in the series. */
export function splitKey(key: string): { dataset: string; ofSeries: string; place: string } {
  const [dataset, series, ...place] = key.split(' ')
  return { dataset: dataset!, ofSeries: `${dataset} ${series}`, place: place.join(' ') }
}
