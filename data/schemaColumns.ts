import { createDatabase } from './database.ts'

/** A column of a release, as schema.sql has it. */
export interface SchemaColumn {
  table: string
  name: string
  type: 'text' | 'integer' | 'double precision'
  isNullable: boolean
  /** Its place in the key of its table, from 1; 0 where it is in none. */
  keyPosition: number
}

/** Every column of every table of a release, read from the engine that made them. */
export function schemaColumns(): SchemaColumn[] {
  const { sqlite } = createDatabase()
  const select = `select t.name as "table", c.name, lower(c.type) as type, c."notnull" as required, c.pk as keyPosition
    from sqlite_schema t, pragma_table_info(t.name) c where t.type = 'table' order by t.name, c.cid`
  const columns = sqlite.prepare(select).all() as (SchemaColumn & { required: number })[]
  sqlite.close()
  return columns.map(({ required, ...column }) => ({
    ...column,
    isNullable: required === 0 && column.keyPosition === 0,
  }))
}
