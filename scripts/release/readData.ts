import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Reading, readTable } from './readTable.ts'
import type { Located } from './tableShape.ts'
import { type RowOf, type TableFile, tableShapes } from './tableShapes.ts'

/** All tables of ours as read, with the place of every row. */
export interface DataTables {
  version: string
  tables: { [File in WholeFile]: Located<RowOf<File>>[] }
  datasets: DatasetTables[]
}

export interface DatasetTables {
  dataset: string
  /** Null only where it could not be read, which is a problem of its own. */
  description: z.infer<typeof description> | null
  method: Located<RowOf<'method.csv'>>[]
  observations: Located<RowOf<'observations.csv'>>[]
  setAside: Located<RowOf<'set_aside.csv'>>[]
  leftOut: Located<RowOf<'left_out.csv'>>[]
}

/** Files that stand once, not in every dataset's folder. */
export type WholeFile = Extract<TableFile, `${string}/${string}`>

const version = z.object({
  version: z.string('a version looks like 2026.1').regex(/^\d{4}\.\d+$/, 'a version looks like 2026.1'),
})
const description = z.strictObject({
  address: z.nullable(z.url('an address looks like https://hlpf.un.org, or null where each figure has its own')),
  version: z.string().min(1, 'name the edition that was read'),
  date_accessed: z.iso.date('a date looks like 2026-11-23'),
  licence: z.nullable(z.string()),
  licence_address: z.nullable(z.url('an address, or null where there is none')),
})

/** Tables that a release can do without. */
const mayBeAbsent: readonly WholeFile[] = [
  'areas/other_areas.csv',
  'series/recipes.csv',
  'surveys/sources.csv',
  'surveys/methods.csv',
]

/** Reads every table once. What could not be read is among the problems and absent here. */
export function readData(reading: Reading): DataTables {
  const files = Object.keys(tableShapes).filter((file): file is WholeFile => file.includes('/'))
  const isThere = (file: WholeFile) => !mayBeAbsent.includes(file) || existsSync(join(reading.from, file))
  const tables = Object.fromEntries(files.map((file) => [file, isThere(file) ? readShaped(reading, file) : []]))
  return {
    version: readJson(reading, 'version.json', version)?.version ?? '',
    tables: tables as DataTables['tables'],
    datasets: datasetsIn(reading.from).map((dataset) => readDataset(reading, dataset)),
  }
}

function readDataset(reading: Reading, dataset: string): DatasetTables {
  const folder = `datasets/${dataset}`
  const inFolder = <File extends TableFile>(file: File) => readShaped(reading, file, `${folder}/${file}`)
  const optionally = <File extends TableFile>(file: File) =>
    existsSync(join(reading.from, folder, file)) ? inFolder(file) : []
  return {
    dataset,
    description: readJson(reading, `${folder}/description.json`, description),
    method: inFolder('method.csv'),
    observations: inFolder('observations.csv'),
    setAside: optionally('set_aside.csv'),
    leftOut: optionally('left_out.csv'),
  }
}

const readShaped = <File extends TableFile>(reading: Reading, file: File, path: string = file) =>
  readTable<RowOf<File>>(reading, path, tableShapes[file] as never)

function readJson<Value>({ from, problems }: Reading, file: string, schema: z.ZodType<Value>): Value | null {
  try {
    const result = schema.safeParse(JSON.parse(readFileSync(join(from, file), 'utf8')))
    if (result.success) return result.data
    problems.push(...result.error.issues.map((issue) => ({ file, column: issue.path.join('.'), rule: issue.message })))
  } catch (error) {
    problems.push({ file, rule: `not a readable JSON file: ${error instanceof Error ? error.message : error}` })
  }
  return null
}

const datasetsIn = (from: string) =>
  existsSync(join(from, 'datasets'))
    ? readdirSync(join(from, 'datasets'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : []
