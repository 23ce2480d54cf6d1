import { type SchemaColumn, schemaColumns } from '../schemaColumns.ts'

export interface TableStatements {
  table: string
  /** With its schema. */
  name: string
  columns: readonly SchemaColumn[]
  /** The names of its key, in order. */
  key: readonly string[]
  /** What makes it. */
  create: readonly string[]
  /** What is made once its rows are in, which takes half the time. */
  complete: readonly string[]
}

/** Observations of one area stand together, on one server where there are several. */
const apart = 'ref_area'

/** Whether it is a cluster of Citus, and into how many parts observations go on one server; 0 is one table. */
export interface Placement {
  isCitus: boolean
  parts: number
}

/**
 * The tables of a release for PostgreSQL. Texts are ordered by their bytes, as SQLite orders them. What refers to what was
 * checked when the release was built, and a copy is held to its rows: so there are keys, and no references.
 */
export function tableStatements(schema: string, { isCitus, parts }: Placement): TableStatements[] {
  const all = schemaColumns()
  return [...new Set(all.map(({ table }) => table))].map((table) => {
    const columns = all.filter((column) => column.table === table)
    const name = `${schema}.${table}`
    const key = columns
      .filter(({ keyPosition }) => keyPosition > 0)
      .sort((one, other) => one.keyPosition - other.keyPosition)
      .map((column) => column.name)
    const spread = table === 'observation'
    const inParts = spread && !isCitus ? parts : 0
    const lines = columns.map(
      (column) =>
        `${column.name} ${column.type}${column.type === 'text' ? ' collate "C"' : ''}${column.isNullable ? '' : ' not null'}`
    )
    const create = `create table ${name} (${lines.join(', ')})${inParts > 0 ? ` partition by hash (${apart})` : ''}`
    const itsParts = Array.from(
      { length: inParts },
      (_, at) => `create table ${name}_${at} partition of ${name} for values with (modulus ${inParts}, remainder ${at})`
    )
    const placed = spread
      ? `select create_distributed_table('${name}', '${apart}')`
      : `select create_reference_table('${name}')`
    return {
      table,
      name,
      columns,
      key,
      create: [create, ...itsParts, ...(isCitus ? [placed] : [])],
      complete: [
        `alter table ${name} add primary key (${key.join(', ')})`,
        ...(spread ? [`create index on ${name} (${apart}, series)`] : []),
      ],
    }
  })
}
