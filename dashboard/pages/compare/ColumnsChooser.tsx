import { useEffect, useRef, useState } from 'react'
import type { ShownColumn, ShownTable } from '../../../data/structure/shownTable.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { Choose } from '../../filters/choose.ts'
import { Popover } from '../../filters/Popover.tsx'
import { useWords } from '../../messages/words.ts'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'
import { hide, move, show } from './columnOrder.ts'

interface ColumnsProps {
  table: ShownTable
  /** As the address has them now: the table may still be on its way. None are the usual ones. */
  chosen: readonly string[]
  choose: Choose
}

/** Which columns stand in the table, and in what order: ticked and moved by hand or by keyboard, and said aloud. */
export function ColumnsChooser({ table, chosen, choose }: ColumnsProps) {
  const say = useComparisonSay()
  const { columns, offered } = table
  const value = say('columnsOf', { n: columns.length, all: offered.length })
  return (
    <Popover label={say('columns')} value={value}>
      {() => <ColumnsList table={table} chosen={chosen} choose={choose} />}
    </Popover>
  )
}

function ColumnsList({ table: { columns, offered }, chosen, choose }: ColumnsProps) {
  const say = useComparisonSay()
  const nameOf = nameIn(useWords().wording)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const [held, setHeld] = useState<string>()
  const free = [...columns, ...offered].filter(isFree)
  const keys = (chosen.length > 0 ? chosen : columns.filter(isFree).map(({ key }) => key)).filter((one) =>
    free.some(({ key }) => key === one)
  )
  const shown = keys.map((one) => free.find(({ key }) => key === one)!)
  const hidden = offered.filter((column) => isFree(column) && !keys.includes(column.key))
  // A button that moves with its column loses the focus on the way.
  useEffect(() => {
    if (held) list.current?.querySelector<HTMLElement>(`[data-move="${held}"]:not(:disabled)`)?.focus()
  })
  const moved = (column: ShownColumn, by: 1 | -1) => {
    const next = move(keys, column.key, by)
    choose({ columns: next })
    const end = next.indexOf(column.key) === (by < 0 ? 0 : next.length - 1)
    setHeld(`${column.key} ${end ? -by : by}`)
    const place = columns.length - shown.length + next.indexOf(column.key) + 1
    setSaid(say('moved', { column: nameOf(column), n: place, all: columns.length }))
  }
  return (
    <>
      <p className="hint">{say('columnsHow')}</p>
      <ul className="column-list" ref={list}>
        {[...shown, ...hidden].map((column) => {
          const at = keys.indexOf(column.key)
          const isShown = at >= 0
          return (
            <li key={column.key}>
              <label>
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={isShown && (keys.length === 1 || column.kind === 'series')}
                  onChange={() => {
                    choose({ columns: isShown ? hide(keys, column.key) : show(keys, column.key) })
                    setHeld(undefined)
                    setSaid(say(isShown ? 'hidden' : 'shown', { column: nameOf(column) }))
                  }}
                />
                <span>{nameOf(column)}</span>
              </label>
              {isShown &&
                ([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    className="move"
                    data-move={`${column.key} ${by}`}
                    aria-label={say(by < 0 ? 'earlier' : 'later', { column: nameOf(column) })}
                    disabled={by < 0 ? at === 0 : at === keys.length - 1}
                    onClick={() => moved(column, by)}
                  >
                    <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
                  </button>
                ))}
            </li>
          )
        })}
      </ul>
      <p className="hint" role="status">
        {said}
      </p>
      <button
        type="button"
        onClick={() => {
          choose({ columns: [] })
          setHeld(undefined)
        }}
      >
        {say('columnsUsual')}
      </button>
    </>
  )
}

/** The name of a row is always there, and first. */
const isFree = ({ kind }: ShownColumn) => kind !== 'name'

const nameIn =
  ({ beside }: Wording) =>
  ({ head, group }: ShownColumn) =>
    group === null ? head : beside([group, head])
