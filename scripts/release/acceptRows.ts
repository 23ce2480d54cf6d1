import type { TableShape } from './tableShape.ts'

type Cells = Readonly<Record<string, string | null>>
type Result<Row> = ReturnType<TableShape<Row>['schema']['safeParse']>

/**
 * Reads rows by the schema of their table, and asks it only what is new. A row whose every cell stood in its column in
 * a row that was accepted, with the same cells empty and the same deciding codes, is as good as that row. This holds
 * for schemas whose rules look at one column, at which cells are empty, and at `deciding` columns; a shape says so.
 */
export function acceptRows<Row extends object>(shape: TableShape<Row>): (given: Row, cells: Cells) => Result<Row> {
  const { schema, columns, repeating } = shape
  if (!repeating) return (given) => schema.safeParse(given)
  const { deciding, free, beside } = repeating
  const isFree = new Set<string>(free)
  const coded = columns.filter((column) => !isFree.has(column)).map((column) => ({ column, seen: new Set<unknown>() }))
  const patterns = new Set<string>()
  return (given, cells) => {
    const pattern = `${columns.map((column) => (cells[column] === null ? 0 : 1)).join('')} ${deciding.map((column) => cells[column]).join()}`
    const isKnown =
      patterns.has(pattern) &&
      coded.every(({ column, seen }) => seen.has(cells[column])) &&
      free.every((column) => cells[column] === null || Number.isFinite(given[column]))
    if (isKnown) return { success: true, data: Object.assign(given, beside) } as Result<Row>
    const result = schema.safeParse(given)
    if (result.success) {
      patterns.add(pattern)
      for (const { column, seen } of coded) seen.add(cells[column])
    }
    return result
  }
}
