import { type Dimension, dimensions } from '../../data/structure/dimensionCodes.ts'

type CodeColumn = (typeof dimensions)[Dimension]['column']

/** A column for each of some dimensions: the code that it has there. */
export const codeColumns = <Row>(names: readonly Dimension[], of: (row: Row) => Record<Dimension, string>) =>
  Object.fromEntries(names.map((name) => [dimensions[name].column, (row: Row) => of(row)[name]])) as Record<
    CodeColumn,
    (row: Row) => string
  >
