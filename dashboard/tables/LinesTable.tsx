import { type ReactNode, useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { listedCodes } from '../../data/structure/dimensionCodes.ts'
import type { Line } from '../../data/structure/line.ts'
import type { FigureForm } from '../../data/wording/describeCell.ts'
import type { Reader } from '../../data/wording/reader.ts'
import { useWords } from '../messages/words.ts'
import { CellNote, type CellNoteHandle, type SaidNote } from './CellNote.tsx'
import { ChangeCell } from './ChangeCell.tsx'
import { LineCell } from './LineCell.tsx'
import { SortHead } from './SortHead.tsx'
import { sortedBy } from './sortedBy.ts'
import { TableRegion } from './TableRegion.tsx'

interface LinesTableProps {
  title: string
  /** Already in order, as `arrangeLines` gives them. */
  lines: readonly Line[]
  labels: ReadonlyMap<Line, string>
  form: FigureForm
  reader: Reader
  sort: string[]
  onSort: (sort: string[]) => void
  /** The colour of a line in the chart above, 1 to 8; 0 where it has none. */
  slotOf?: (line: Line) => number
  /** Rows of the foot. */
  children?: ReactNode
}

/** Areas as rows, years as columns, and the change between: a plain table, with every gap and its reason. */
export function LinesTable(props: LinesTableProps) {
  const { title, lines, labels, form, reader, sort, onSort, slotOf, children } = props
  const { say, wording } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const hasGroups = useMemo(() => new Set(lines.map(({ refArea }) => refArea)).size < lines.length, [lines])
  const columns = [
    { id: 'name', heading: say(hasGroups ? 'head.line' : 'head.name') },
    ...(lines[0]?.cells ?? []).map(({ timePeriod }) => ({ id: String(timePeriod), heading: wording.year(timePeriod) })),
    { id: 'change', heading: say('head.change') },
  ]
  const choosable = columns.slice(1).map(({ id, heading }) => ({ key: id, head: heading }))
  const told = (line: Line) => ({
    label: labels.get(line) ?? line.refArea,
    form,
    reader,
    onExplain: (said: SaidNote, button: HTMLElement) => note.current?.show(said, button),
  })
  return (
    <>
      <TableRegion
        label={say('table.label', { title })}
        rows={lines.length}
        columns={choosable}
        first={choosable.find(({ key }) => key === sort[0]?.replace('-', ''))?.key ?? choosable.at(-2)?.key}
      >
        <table>
          <thead>
            <tr>
              {columns.map(({ id, heading }) => (
                <SortHead
                  key={id}
                  column={id === 'name' ? undefined : id}
                  heading={heading}
                  order={sort.includes(id) ? 'ascending' : sort.includes(`-${id}`) ? 'descending' : undefined}
                  onSort={({ shiftKey }) => onSort(sortedBy(sort, id, shiftKey))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={keyOf(line)}>
                <th scope="row">
                  {!!slotOf?.(line) && <Dot slot={slotOf(line)} />}
                  <Link className="quiet" href={`/areas/${line.refArea}`}>
                    {labels.get(line)}
                  </Link>
                </th>
                {isMissingThroughout(line) ? (
                  <LineCell cell={line.cells[0]!} span={line.cells.length + 1} {...told(line)} />
                ) : (
                  <>
                    {line.cells.map((cell, at) => (
                      <LineCell
                        key={cell.timePeriod}
                        cell={cell}
                        before={line.cells.slice(0, at).findLast(({ obsValue }) => obsValue !== null)}
                        {...told(line)}
                      />
                    ))}
                    <ChangeCell change={line.change} />
                  </>
                )}
              </tr>
            ))}
          </tbody>
          {children && <tfoot>{children}</tfoot>}
        </table>
      </TableRegion>
      <CellNote ref={note} />
    </>
  )
}

/** One reason for the whole period is said once. */
const isMissingThroughout = ({ cells: [first, ...others] }: Line) =>
  first?.missingReason != null &&
  others.length > 0 &&
  others.every(({ missingReason, comment }) => missingReason === first.missingReason && comment === first.comment)

const keyOf = (line: Line) => [line.refArea, ...listedCodes(line)].join(' ')

/** The line's colour in the chart; the name beside it says the same. */
const Dot = ({ slot }: { slot: number }) => (
  <svg className="dot" aria-hidden="true">
    <rect width="100%" height="100%" fill={`var(--line-${slot})`} />
  </svg>
)
