import type { FilePieces, FileTable } from './fileTable.ts'

/** A table as JSON: what it is first, then a row a line with the names of the columns; text as it was published. */
export async function* writeJson({ columns, batches }: FileTable, about: Record<string, unknown>): FilePieces {
  yield `${JSON.stringify(about, null, 1).slice(0, -2)},\n "rows": [`
  const names = columns.map(({ name }) => JSON.stringify(name))
  let between = '\n'
  for await (const batch of batches) {
    // Written by hand: an object would set columns that are called by a year before all others.
    const lines = batch.map(
      (values) => `{${values.map((value, at) => `${names[at]}:${JSON.stringify(value)}`).join(',')}}`
    )
    if (lines.length === 0) continue
    yield between + lines.join(',\n')
    between = ',\n'
  }
  yield '\n ]\n}\n'
}
