import {
  type ColumnDef,
  createColumnHelper,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { Line } from '../../../data/structure/line.ts'
import type { ShownColumn, ShownRow, ShownTable } from '../../../data/structure/shownTable.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle } from '../CellNote.tsx'
import { ColumnCell } from '../ColumnCell.tsx'
import { cellNotes } from '../cellNotes.ts'
import { classesOf, useAway } from '../oneColumn.ts'
import { TableRegion } from '../TableRegion.tsx'
import { AreaRow, type Explain, type Picture } from './AreaRow.tsx'
import { SortableHead } from './SortableHead.tsx'
import { sortingOf, sortKeysOf } from './sorting.ts'
import { WholeRow } from './WholeRow.tsx'

interface ComparisonTableProps {
  table: ShownTable
  reader: Reader
  sort: string[]
  onSort: (sort: string[]) => void
  picture: Picture
  /** The small picture of a row. */
  spark: (line: Line, label: string) => ReactNode
}

const features = tableFeatures({ rowSortingFeature })
const helper = createColumnHelper<typeof features, ShownRow>()

/** The table as it is worded, drawn: native, its heads and first column in sight, groups apart above, coverage below. */
export function ComparisonTable({ table: shown, reader, sort, onSort, picture, spark }: ComparisonTableProps) {
  const { say, wording } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const head = useRef<HTMLTableElement>(null)
  const { columns, rows, groups, foot, title } = shown
  const definitions = useMemo(() => definitionsOf(columns), [columns])
  const sorting = sortingOf(sort)
  const choosable = columns
    .filter(({ kind }) => kind !== 'name')
    .map(({ key, head, group }) => ({ key, head: group === null ? head : wording.beside([head, group]) }))
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: ({ key }) => key,
    manualSorting: true,
    maxMultiSortColCount: 3,
    state: { sorting },
    onSortingChange: (update: SortingState | ((old: SortingState) => SortingState)) =>
      onSort(sortKeysOf(typeof update === 'function' ? update(sorting) : update)),
  })
  // Where heads stand in two rows, the second stays in sight below the first, however high that is.
  useLayoutEffect(() => {
    const upper = head.current?.tHead?.rows
    const height = upper && upper.length > 1 ? upper[0]!.offsetHeight : 0
    head.current?.style.setProperty('--upper-head', `${height}px`)
  })
  const explain: Explain = useCallback(
    ({ cell, text, value }, { title, isCut }, button) => {
      const words = describeCell(cell!, { unitMeasure: 'NUMBER', decimals: 0 }, reader)
      const said = {
        title,
        value: value === null ? null : text,
        notes: cellNotes(cell!, words, { wording, say, isCut }),
      }
      note.current?.show(said, button)
    },
    [reader, wording, say]
  )
  return (
    <>
      <TableRegion
        look="comparison"
        label={say('table.label', { title })}
        rows={rows.length}
        columns={choosable}
        first={firstShown(columns, sorting[0]?.id)}
      >
        <table ref={head}>
          <thead>
            {table.getHeaderGroups().map(({ id, headers }) => (
              <tr key={id}>
                {headers.map(({ id, colSpan, column, isPlaceholder }) => {
                  const own = columns.find(({ key }) => key === column.id)
                  if (isPlaceholder)
                    return own?.kind === 'name' ? (
                      <td key={id} />
                    ) : (
                      <ColumnCell key={id} column={column.id} colSpan={colSpan} />
                    )
                  if (!own)
                    return (
                      <GroupHead
                        key={id}
                        heading={column.columnDef.header as string}
                        columns={column.columns.map((leaf) => leaf.id)}
                      />
                    )
                  const place = sorting.findIndex((key) => key.id === own.key)
                  return (
                    <SortableHead
                      key={id}
                      column={own}
                      sorted={
                        place < 0 ? undefined : { place, desc: sorting[place]!.desc, isAlone: sorting.length === 1 }
                      }
                      onSort={isSortable(own) ? column.getToggleSortingHandler() : undefined}
                    />
                  )
                })}
              </tr>
            ))}
          </thead>
          {groups.length > 0 && (
            <tbody className="groups">
              {groups.map((row) => (
                <WholeRow key={row.key} row={row} columns={columns} />
              ))}
            </tbody>
          )}
          <tbody>
            {table.getRowModel().rows.map(({ id, original }) => (
              <AreaRow key={id} row={original} columns={columns} picture={picture} spark={spark} onExplain={explain} />
            ))}
          </tbody>
          {foot.length > 0 && (
            <tfoot>
              {foot.map((row) => (
                <WholeRow key={row.key} row={row} columns={columns} />
              ))}
            </tfoot>
          )}
        </table>
      </TableRegion>
      <CellNote ref={note} />
    </>
  )
}

/** The head of columns side by side of one series. */
const GroupHead = ({ heading, columns }: { heading: string; columns: readonly string[] }) => (
  <th scope="colgroup" colSpan={columns.length} className={classesOf(useAway(...columns))}>
    {heading}
  </th>
)

/** A phone begins with what the table is sorted by, else with the last year. */
function firstShown(columns: readonly ShownColumn[], sorted: string | undefined): string | undefined {
  const isSorted = sorted !== undefined && columns.some(({ key, kind }) => key === sorted && kind !== 'name')
  return isSorted ? sorted : columns.findLast(({ kind }) => kind === 'figure')?.key
}

const isSortable = ({ kind }: ShownColumn) => kind !== 'rank' && kind !== 'spark'

/** Columns side by side of one series stand under its name. */
function definitionsOf(columns: readonly ShownColumn[]) {
  const runs: ShownColumn[][] = []
  for (const column of columns) {
    const run = runs.at(-1)
    if (run && column.group !== null && run[0]!.group === column.group) run.push(column)
    else runs.push([column])
  }
  const leaf = ({ key, head, kind }: ShownColumn): Definition =>
    helper.accessor((row): unknown => row.key, {
      id: key,
      header: head,
      sortDescFirst: kind === 'figure' || kind === 'change',
    })
  return runs.flatMap((run, i): Definition[] => {
    const [{ group, series }] = run as [ShownColumn]
    const leaves = run.map(leaf)
    return group === null ? leaves : [{ id: `${series} ${i}`, header: group, columns: leaves }]
  })
}

type Definition = ColumnDef<typeof features, ShownRow, unknown>
