/** Resolves when it is the caller's turn to keep everybody else waiting for a moment. */
export type Turn = () => Promise<void>

/**
 * Turns for work that is done in small pieces: one piece at a time, and between any two of them whoever else asked is
 * answered.
 */
export function createTurns(): Turn {
  const waiting: (() => void)[] = []
  const next = () => {
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(next)
  }
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (waiting.length === 1) setImmediate(next)
    })
}
