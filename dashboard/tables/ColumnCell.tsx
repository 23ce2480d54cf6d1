import type { ComponentProps } from 'react'
import { classesOf, useAway } from './oneColumn.ts'

interface OfColumn {
  column: string
}

/** A plain cell of a column that a small screen may leave out. */
export const ColumnCell = ({ column, className, ...cell }: OfColumn & ComponentProps<'td'>) => (
  <td className={classesOf(className, useAway(column))} {...cell} />
)

/** The head of such a column. */
export const ColumnHead = ({ column, className, ...head }: OfColumn & ComponentProps<'th'>) => (
  <th scope="col" className={classesOf(className, useAway(column))} {...head} />
)
