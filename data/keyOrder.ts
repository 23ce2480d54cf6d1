import { camelCase, snakeCase } from './columnNames.ts'
import { schemaColumns } from './schemaColumns.ts'
import { dimensionNames } from './structure/dimensionCodes.ts'
import type { Tables } from './tables.ts'

let keys: Map<string, string[]> | undefined

/** Has rows that are given whole in the order of their key: an engine has its own order else, and another one tomorrow. */
export function byKey(table: keyof Tables): Ordering {
  keys ??= allKeys()
  return inOrderOf(keys.get(snakeCase(table))!)
}

/** For `$call` of Kysely: orders a query further. */
type Ordering = <Query>(query: Query) => Query

function inOrderOf(columns: readonly string[]): Ordering {
  type Ordered = { orderBy: (column: string) => Ordered }
  return (query) => columns.reduce((ordered, column) => ordered.orderBy(column), query as Ordered) as typeof query
}

/** In which order the observations of one series, area and year stand, whichever engine has them. */
export const withinYear = inOrderOf([...dimensionNames.map((name) => `o.${name}`), 'o.dataset'])

function allKeys(): Map<string, string[]> {
  const ofTable = new Map<string, string[]>()
  const inKey = schemaColumns().filter(({ keyPosition }) => keyPosition > 0)
  for (const { table, name } of inKey.sort((one, other) => one.keyPosition - other.keyPosition))
    ofTable.set(table, [...(ofTable.get(table) ?? []), camelCase(name)])
  return ofTable
}
