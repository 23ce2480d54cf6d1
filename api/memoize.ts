/** A release cannot change: what was asked of all of it once need not be asked again. A failure is not kept. */
export function memoize<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined
  return () => {
    asked ??= ask().catch((error) => {
      asked = undefined
      throw error
    })
    return asked
  }
}

/** The same of a question about codes, once for each of them: for those of which there are few, such as languages. */
export function askOnceEach<Codes extends string[], Answer>(
  ask: (...codes: Codes) => Promise<Answer>
): (...codes: Codes) => Promise<Answer> {
  const asked = new Map<string, () => Promise<Answer>>()
  return (...codes) => {
    const key = codes.join(' ')
    const once = asked.get(key) ?? memoize(() => ask(...codes))
    asked.set(key, once)
    return once()
  }
}
