import type { ApiContext } from '../context.ts'
import type { Turn } from '../requests/turns.ts'
import { columnsOf, describedPackage } from './describedPackage.ts'
import type { FilePieces } from './fileTable.ts'
import type { PackedRow } from './packageQueries.ts'
import { areaBatches } from './viewPages.ts'
import { csvCell } from './writeCsv.ts'
import type { ZipEntry } from './writeZip.ts'

interface Wanted {
  /** Leaves out datasets that have no licence, or none that is open. */
  licences: 'stated' | 'open' | undefined
}

/** The data package of a release: its tables as `data/` has them, and the description of those that are in it. */
export async function releasePackage(ctx: ApiContext, { licences }: Wanted, turn: Turn): Promise<ZipEntry[]> {
  const { release, version } = await ctx.package.release()
  const datasets = await ctx.package.datasets()
  const kept = datasets.filter(({ terms }) => licences === undefined || terms === 'open' || terms === licences)
  const omitted = datasets.filter((dataset) => !kept.includes(dataset)).map(({ dataset }) => dataset)
  const entries: ZipEntry[] = [
    ...Object.entries(ctx.package.whole).map(([path, read]) => ({ path, pieces: () => tableOf(path, read) })),
    ...kept.flatMap((one) => ofDataset(ctx, one, turn)),
  ]
  const paths = entries.map(({ path }) => path).filter((path) => path.endsWith('.csv'))
  const about = describedPackage(paths, { release, omitted, licences })
  return [
    { path: 'datapackage.json', pieces: () => json(about) },
    { path: 'version.json', pieces: () => json({ version }) },
    ...entries,
  ]
}

function ofDataset(ctx: ApiContext, { dataset, ...described }: Dataset, turn: Turn): ZipEntry[] {
  const folder = `datasets/${dataset}`
  return [
    { path: `${folder}/description.json`, pieces: () => json(inSnakeCase(described)) },
    {
      path: `${folder}/observations.csv`,
      pieces: () => observationsOf(ctx, { dataset, path: `${folder}/observations.csv` }, turn),
    },
    ...Object.entries(ctx.package.ofDataset).map(([file, read]) => ({
      path: `${folder}/${file}`,
      pieces: () => tableOf(`${folder}/${file}`, () => read(dataset)),
    })),
  ]
}

type Dataset = Awaited<ReturnType<ApiContext['package']['datasets']>>[number]

async function* observationsOf(ctx: ApiContext, { dataset, path }: { dataset: string; path: string }, turn: Turn) {
  const columns = columnsOf(path)
  yield `${columns.join()}\n`
  const { areas } = await ctx.codes()
  for (const { series: code } of await ctx.package.givenSeries(dataset))
    for (const batch of areaBatches(areas.map(({ refArea }) => refArea))) {
      await turn()
      const rows = await ctx.package.observations(code, batch.areas)
      batch.rows = rows.length
      yield rows.map((row) => lineOf(row as unknown as PackedRow, columns)).join('')
    }
}

async function* tableOf(path: string, read: () => Promise<PackedRow[]>): FilePieces {
  const columns = columnsOf(path)
  yield `${columns.join()}\n`
  yield (await read()).map((row) => lineOf(row, columns)).join('')
}

/** A line as our own tables have it, from which our importer reads the same row again. */
const lineOf = (row: PackedRow, columns: readonly string[]) =>
  `${columns.map((column) => csvCell(row[camelCase(column)] ?? null)).join()}\n`

async function* json(value: object): FilePieces {
  yield `${JSON.stringify(value, null, 2)}\n`
}

const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const inSnakeCase = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value])
  )
