import pg from 'pg'

const asNumber = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

/** Counts and sums as numbers, as SQLite gives them; none of ours passes what a double holds exactly. */
export const getTypeParser = ((type: number, format?: 'text' | 'binary') =>
  asNumber.has(type) ? Number : pg.types.getTypeParser(type, format as 'text')) as typeof pg.types.getTypeParser
