import type { z } from 'zod'

/** What a table of ours must look like: its columns in order, which of them hold numbers, its key, its schema. */
export interface TableShape<Row> {
  columns: readonly (keyof Row & string)[]
  numbers: readonly (keyof Row & string)[]
  /** Columns that a file may do without. */
  optional?: readonly (keyof Row & string)[]
  /** What each of their rows then has there; otherwise nothing. */
  absent?: Partial<Record<keyof Row & string, string>>
  key: readonly (keyof Row & string)[]
  /** Columns that are no key and yet never repeat a value. */
  unique?: readonly (keyof Row & string)[]
  schema: z.ZodType<Row>
  /** For long tables, whose cells repeat: see `acceptRows`. */
  repeating?: {
    /** Codes on which the rules between columns depend, besides on which cells are empty. */
    deciding: readonly (keyof Row & string)[]
    /** Columns that hold any number. */
    free: readonly (keyof Row & string)[]
    /** What the schema adds to every row. */
    beside: Partial<Row>
  }
}

/** A row and where it stands. */
export interface Located<Row> {
  row: Row
  file: string
  line: number
}
