import { useMemo } from 'react'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { ShownTable } from '../../../data/structure/shownTable.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { createTable } from '../../../data/wording/table/shownTable.ts'
import type { TableParts } from '../../../data/wording/table/tableParts.ts'
import { useWords } from '../../messages/words.ts'
import { sayTable } from './tableWords.ts'
import type { Comparison } from './useComparison.ts'
import { useTableParts } from './useTableParts.ts'

export interface TableInHand {
  table: ShownTable
  reader: Reader
  aggregates: TableParts['aggregates']
  /** True where the figure to compare with is none. */
  isNotThere: boolean
  /** True until what stands in the table beside its figures is there too. */
  isWaiting: boolean
}

/** The table of a comparison: worded once for its figures and columns, arranged anew for order, search and filters. */
export function useShownTable(comparison: Comparison): TableInHand {
  const { wording } = useWords()
  const { selection, views } = comparison
  const { isNotThere, isWaiting, ranks, comparable, namesInAll, aggregates } = useTableParts(comparison)
  const reader = useMemo(
    () => ({ wording, names: new Map(views.flatMap(({ view }) => Object.entries(view.names))) }),
    [wording, views]
  )
  const shape = writeAddress(withoutOrder(selection))
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the selection only its shape decides how a row is worded.
  const arranged = useMemo(
    () => createTable({ selection, views, reader, say: sayTable, ranks, comparable, namesInAll, aggregates }),
    [shape, views, reader, ranks, comparable, namesInAll, aggregates]
  )
  const { sort, show, status, text } = selection
  const table = useMemo(() => arranged({ sort, show, status, text }), [arranged, sort, show, status, text])
  return { table, reader, aggregates, isNotThere, isWaiting }
}

function withoutOrder(selection: Selection): Selection {
  const { sort, show, status, text } = wholeSelection
  return { ...selection, sort, show, status, text }
}
