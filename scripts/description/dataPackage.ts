import { snakeCase } from '../../data/columnNames.ts'
import type { DataTables } from '../release/readData.ts'
import { tableShapes } from '../release/tableShapes.ts'
import type { Codelist } from './describedCodes.ts'
import { describedTables } from './describedTables.ts'
import type { PackedTable } from './packedTables.ts'
import { type Field, fieldsOf, isKeyWithGaps } from './tableSchema.ts'
import { licencesOf, sayTerms } from './terms.ts'

/** A Data Package of the standard's version 2.0, written in that order. */
export interface DataPackage {
  $schema: string
  name: string
  title: string
  description: string
  version: string
  keywords: string[]
  sources: Source[]
  resources: Resource[]
}

export interface Resource {
  name: string
  type: 'table'
  path: string
  title: string
  description: string
  format: 'csv'
  mediatype: 'text/csv'
  encoding: 'utf-8'
  dialect: { delimiter: ','; quoteChar: '"'; doubleQuote: true }
  sources?: Source[]
  licenses?: { name?: string; path?: string; title: string }[]
  schema: {
    fields: Field[]
    missingValues: string[]
    primaryKey?: string[]
    uniqueKeys?: string[][]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

interface Source {
  title: string
  path?: string
  version?: string
}

/** All our tables, described so that a program can read them without us. */
export function dataPackage(
  data: DataTables,
  packed: readonly PackedTable[],
  codelists: readonly Codelist[]
): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'volunteering-for-the-goals',
    title: 'Volunteering for the Goals',
    description:
      'Indicators of volunteering and the Sustainable Development Goals, 2016–2020: every figure with its source, every gap with its reason. An independent product: not of the United Nations or the IFRC, and not endorsed by them. Terms differ by dataset and stand with each resource.',
    version: data.version,
    keywords: ['volunteering', 'Sustainable Development Goals', 'statistics'],
    sources: data.datasets.map(({ dataset }) => sourceOf(data, dataset)),
    resources: packed.map((table) => resourceOf(data, table, { packed, codelists })),
  }
}

interface Whole {
  packed: readonly PackedTable[]
  codelists: readonly Codelist[]
}

function resourceOf(data: DataTables, table: PackedTable, { packed, codelists }: Whole): Resource {
  const { title, row } = describedTables[table.file]
  const fields = fieldsOf(table.file, table.columns, codelists)
  const key = tableShapes[table.file].key.map(snakeCase).filter((column) => table.columns.includes(column))
  const foreignKeys = foreignKeysOf(table, packed)
  const { dataset } = table
  const terms = dataset ? ` ${sayTerms(data, dataset)}` : ''
  return {
    name: table.name,
    type: 'table',
    path: table.path,
    title: dataset ? `${titleOf(data, dataset)}: ${title}` : title,
    description: `${row}${terms}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    // Said although it is the default: a reader that guesses takes a quoted comma for the end of a cell.
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true },
    ...(dataset && { sources: [sourceOf(data, dataset)] }),
    ...(dataset && licencesOf(data, dataset)),
    schema: {
      fields,
      missingValues: [''],
      ...(isKeyWithGaps(fields, key) ? { uniqueKeys: [key] } : { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  }
}

/** A key is said to refer to a table only where every code stands there: regions and states are no rows of areas.csv. */
function foreignKeysOf(table: PackedTable, packed: readonly PackedTable[]) {
  return (describedTables[table.file].references ?? [])
    .map(({ columns, file, of }) => ({ columns, of, target: packed.find((one) => one.path === file) }))
    .filter(({ columns, target, of }) => target && table.refersTo(columns, target, of))
    .map(({ columns, target, of }) => ({
      fields: columns,
      reference: { resource: target === table ? '' : target!.name, fields: of },
    }))
}

const sourceOf = (data: DataTables, dataset: string): Source => {
  const { description } = data.datasets.find((one) => one.dataset === dataset)!
  const { publisher } = textOf(data, dataset)
  return {
    title: `${publisher}: ${titleOf(data, dataset)}`,
    ...(description!.address && { path: description!.address }),
    version: description!.version,
  }
}

const titleOf = (data: DataTables, dataset: string) => textOf(data, dataset).title

const textOf = ({ tables }: DataTables, dataset: string) =>
  tables['datasets/dataset_text.csv'].find(({ row }) => row.dataset === dataset && row.language === 'en')!.row
