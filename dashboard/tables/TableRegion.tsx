import { type ComponentProps, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../messages/words.ts'
import { layTable } from './layTable.ts'
import { type ChoosableColumn, OneColumn } from './oneColumn.ts'

interface TableRegionProps extends Omit<ComponentProps<'section'>, 'className' | 'aria-label'> {
  /** What the region is called by those who cannot see it. */
  label: string
  /** Its look, where it is not that of any table. */
  look?: string
  /** How many rows it has, where they may be many: the first are shown, and all when asked for. */
  rows?: number
  /** So many of them are shown at once, where they are taller than those of any table. */
  most?: number
  /** The columns beside the names, where a small screen keeps one of them at a time. */
  columns?: readonly ChoosableColumn[]
  /** Which of them it begins with, else the first. */
  first?: string | undefined
  children?: ReactNode
}

/** So many rows are shown at once; of more the first, until the rest is asked for. */
const mostRows = 40

/**
 * Where a table stands: the page scrolls and the head stays, all rows come when asked, and a wide one scrolls sideways or,
 * on a phone, keeps its names and one column, which the reader chooses.
 */
export function TableRegion({
  label,
  look,
  rows = 0,
  most = mostRows,
  columns = [],
  first,
  children,
  ...more
}: TableRegionProps) {
  const { say } = useWords()
  const region = useRef<HTMLElement>(null)
  const [width, setWidth] = useState<'fits' | 'wide'>()
  const [isWhole, setIsWhole] = useState(false)
  const isCut = rows > most && !isWhole
  const [asked, setAsked] = useState<string>()
  const isOne = columns.length > 1
  const column = [asked, first].find((one) => columns.some(({ key }) => key === one)) ?? columns[0]?.key ?? ''
  useLayoutEffect(() => layTable(region.current!, setWidth), [])
  // A reader who searches the page by its own means finds every row.
  useLayoutEffect(() => {
    if (!isCut) return
    const search = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) setIsWhole(true)
    }
    addEventListener('keydown', search)
    return () => removeEventListener('keydown', search)
  }, [isCut])
  const showAll = () => {
    const next = Array.from(region.current!.querySelectorAll<HTMLElement>('tbody tr')).find(
      (row) => row.getClientRects().length === 0
    )
    setIsWhole(true)
    // The button goes: reading goes on where it stood.
    requestAnimationFrame(() => focusFirst(next))
  }
  return (
    <section
      ref={region}
      className={['region', look, width, isCut && 'cut-short', isOne && 'by-column'].filter(Boolean).join(' ')}
      aria-label={label}
      // What scrolls must be reached by keyboard.
      tabIndex={width === 'fits' ? undefined : 0}
      {...more}
    >
      <p className="hint scrolls">{say('table.scroll')}</p>
      {isOne && (
        <label className="one-column">
          {say('table.column')}
          <select value={column} onChange={({ target }) => setAsked(target.value)}>
            {columns.map(({ key, head }) => (
              <option key={key} value={key}>
                {head}
              </option>
            ))}
          </select>
        </label>
      )}
      <OneColumn value={isOne ? column : null}>{children}</OneColumn>
      {isCut && (
        <button type="button" className="rest" onClick={showAll}>
          {say('table.all', { n: rows })}
        </button>
      )}
    </section>
  )
}

function focusFirst(row: HTMLElement | undefined) {
  const first = row?.querySelector<HTMLElement>('a, button') ?? row
  if (first === row) row?.setAttribute('tabindex', '-1')
  first?.focus({ preventScroll: true })
}
