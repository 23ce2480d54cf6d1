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

/** The same of a question about a code, once for each code: for those of which there are few, such as languages. */
export function askOnceEach<Code extends string, Answer>(
  ask: (code: Code) => Promise<Answer>
): (code: Code) => Promise<Answer> {
  const asked = new Map<Code, () => Promise<Answer>>()
  return (code) => {
    const once = asked.get(code) ?? memoize(() => ask(code))
    asked.set(code, once)
    return once()
  }
}
