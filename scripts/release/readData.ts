import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { snakeCase } from '../../data/columnNames.ts'
import { licenceTerms } from '../../data/structure/licenceTerms.ts'
import { inAllLanguages, type OwnTable, ownTables } from './ownTables.ts'
import { type Reading, readTable } from './readTable.ts'
import type { Located } from './tableShape.ts'
import { type RowOf, type TableFile, tableShapes } from './tableShapes.ts'

/** All tables of ours as read, with the place of every row. */
export interface DataTables {
  version: string
  tables: { [File in WholeFile]: Located<RowOf<File>>[] }
  datasets: DatasetTables[]
  /** By folder: the language of its texts where they stand for all others. */
  inStead: Map<string, string>
}

export interface DatasetTables {
  dataset: string
  /** Where it stands: `datasets/vnr`, or below `private/`. */
  folder: string
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
  terms: z.optional(z.enum(licenceTerms)),
})

/** Tables that a release can do without. */
const mayBeAbsent: readonly WholeFile[] = [
  'areas/other_areas.csv',
  'series/recipes.csv',
  'surveys/sources.csv',
  'surveys/methods.csv',
]

/**
 * Reads every table once. What could not be read is among the problems and absent here. What the folder of a dataset
 * holds of a table of the whole is added to it. Private datasets are read where they are asked for and nowhere else.
 */
export function readData(reading: Reading, { isPrivate = false } = {}): DataTables {
  const files = Object.keys(tableShapes).filter((file): file is WholeFile => file.includes('/'))
  const isThere = (file: WholeFile) => !mayBeAbsent.includes(file) || existsSync(join(reading.from, file))
  const tables = Object.fromEntries(
    files.map((file) => [file, isThere(file) ? readShaped(reading, file) : []])
  ) as DataTables['tables']
  const folders = [...foldersIn(reading.from, 'datasets'), ...(isPrivate ? foldersIn(reading.from, privateRoom) : [])]
  const inStead = new Map<string, string>()
  for (const folder of folders) {
    const language = addOwnTables(reading, tables, folder)
    if (language) inStead.set(folder, language)
  }
  return {
    version: readJson(reading, 'version.json', version)?.version ?? '',
    tables,
    datasets: folders.map((folder) => readDataset(reading, folder)),
    inStead,
  }
}

/** Where datasets stand that never leave. */
export const privateRoom = 'private'

/** The language whose texts were taken for others, if there is one. */
function addOwnTables(reading: Reading, tables: DataTables['tables'], folder: string): string | undefined {
  let taken: string | undefined
  for (const own of Object.keys(ownTables) as OwnTable[]) {
    const path = `${folder}/${own}`
    if (!existsSync(join(reading.from, path))) continue
    const file = ownTables[own]
    const whole = tables[file] as Located<{ position?: number }>[]
    const read = readShaped(reading, file, path) as Located<{ position?: number; language?: string }>[]
    const rows = inAllLanguages(own, read)
    if (rows.length > read.length)
      taken = read.find(({ row }) => row.language === 'en')?.row.language ?? read[0]?.row.language
    // A folder counts its own series from one: in the release they stand behind all others.
    const last = own === 'series.csv' ? Math.max(0, ...whole.map(({ row }) => row.position ?? 0)) : 0
    if (last > 0) for (const { row } of rows) row.position = last + row.position!
    const { key } = tableShapes[file]
    const keyOf = ({ row }: Located<object>) => key.map((column) => row[column as never]).join(' · ')
    const there = new Map(whole.map((one) => [keyOf(one), one]))
    for (const one of rows) {
      const other = there.get(keyOf(one))
      if (!other) whole.push(one)
      else if (other.file !== one.file)
        reading.problems.push({
          ...{ file: one.file, line: one.line, column: key.map(snakeCase).join(', '), found: keyOf(one) },
          rule: `this stands in ${other.file}, line ${other.line} already`,
        })
    }
  }
  return taken
}

function readDataset(reading: Reading, folder: string): DatasetTables {
  const dataset = folder.split('/')[1]!
  const inFolder = <File extends TableFile>(file: File) => readShaped(reading, file, `${folder}/${file}`)
  const optionally = <File extends TableFile>(file: File) =>
    existsSync(join(reading.from, folder, file)) ? inFolder(file) : []
  return {
    dataset,
    folder,
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

const foldersIn = (from: string, room: string) =>
  existsSync(join(from, room))
    ? readdirSync(join(from, room), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map((entry) => `${room}/${entry.name}`)
        .sort()
    : []

/** Whether any dataset stands among the private ones. */
export const hasPrivate = (from: string) => foldersIn(from, privateRoom).length > 0
