import type { Cell } from './line.ts'

/** The areas in whose figures these cells say that they are counted: a reader is told their names too. */
export const countedIn = (cells: readonly Pick<Cell, 'comment'>[]): string[] =>
  cells.flatMap(({ comment }) => /^counted_in:(.+)$/.exec(comment ?? '')?.[1] ?? [])
