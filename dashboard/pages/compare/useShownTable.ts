import { useMemo } from 'react'
import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { foundCodes } from '../../../data/structure/searchEntry.ts'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { ShownTable } from '../../../data/structure/shownTable.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { createTable } from '../../../data/wording/table/shownTable.ts'
import { useFound } from '../../filters/useFound.ts'
import { useWords } from '../../messages/words.ts'
import { useTableSay } from './tableWords.ts'

export interface TableInHand {
  table: ShownTable
  reader: Reader
}

/** The table of a comparison: worded once for its figures and columns, arranged anew for order, search and filters. */
export function useShownTable(
  { views, ranks, comparable, aggregates }: ExploreModel,
  selection: Selection
): TableInHand {
  const sayTable = useTableSay()
  const { wording } = useWords()
  const { sort, show, status, text } = selection
  const { answer } = useFound(text, ['area', 'series'])
  const found = useMemo(() => answer && foundCodes(answer), [answer])
  const reader = useMemo(
    () => ({ wording, names: new Map(views.flatMap(({ view }) => Object.entries(view.names))) }),
    [wording, views]
  )
  const shape = writeAddress(withoutOrder(selection))
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the selection only its shape decides how a row is worded.
  const arranged = useMemo(
    () => createTable({ selection, views, reader, say: sayTable, ranks, comparable, aggregates }),
    [shape, views, reader, ranks, comparable, aggregates]
  )
  const table = useMemo(() => arranged({ sort, show, status, found }), [arranged, sort, show, status, found])
  return { table, reader }
}

function withoutOrder(selection: Selection): Selection {
  const { sort, show, status, text } = wholeSelection
  return { ...selection, sort, show, status, text }
}
