import { camelCase, snakeCase } from './columnNames.ts'
import { schemaColumns } from './schemaColumns.ts'
import { dimensionNames } from './structure/dimensionCodes.ts'
import type { Tables } from './tables.ts'

let keys: Map<string, string[]> | undefined

/**
 * The columns of a table's key, in order. Rows that are given whole are ordered by it: an engine has its own order else,
 * which may be another one tomorrow.
 */
export function keyOf<Table extends keyof Tables>(table: Table): (keyof Tables[Table] & string)[] {
  keys ??= allKeys()
  return keys.get(snakeCase(table)) as (keyof Tables[Table] & string)[]
}

/** In which order the observations of one series, area and year stand, whichever engine has them. */
export const withinYear = [...dimensionNames.map((name) => `o.${name}` as const), 'o.dataset' as const]

function allKeys(): Map<string, string[]> {
  const ofTable = new Map<string, string[]>()
  const inKey = schemaColumns().filter(({ keyPosition }) => keyPosition > 0)
  for (const { table, name } of inKey.sort((one, other) => one.keyPosition - other.keyPosition))
    ofTable.set(table, [...(ofTable.get(table) ?? []), camelCase(name)])
  return ofTable
}
