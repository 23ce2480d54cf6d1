import { createContext, useContext } from 'react'

/** A column that may be the only one beside the names. */
export interface ChoosableColumn {
  key: string
  head: string
}

/** The column that stays where there is room for one; null where a table has no more than fit. */
export const OneColumn = createContext<string | null>(null)

/** The class of a cell that a small screen leaves out: it is of other columns than the one chosen. */
export function useAway(...columns: string[]): string | undefined {
  const chosen = useContext(OneColumn)
  return chosen === null || columns.length === 0 || columns.includes(chosen) ? undefined : 'away'
}

/** Several classes of a cell, or none. */
export const classesOf = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ') || undefined
