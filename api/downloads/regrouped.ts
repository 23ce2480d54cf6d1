/** The same rows in batches of a size of their own: the last is what is left. */
export async function* regrouped<Row>(batches: AsyncIterable<Row[]>, size: number): AsyncGenerator<Row[]> {
  let held: Row[] = []
  for await (const batch of batches) {
    held = held.concat(batch)
    while (held.length >= size) yield held.splice(0, size)
  }
  if (held.length > 0) yield held
}
