import type { ReactNode } from 'react'
import type { ShownCell } from '../../../data/structure/shownTable.ts'
import { useWords } from '../../messages/words.ts'
import { classesOf, useAway } from '../oneColumn.ts'

interface FigureCellProps {
  shown: ShownCell
  /** How many columns it stands for, where a line misses throughout for one reason. */
  span?: number | undefined
  /** The columns that it stands for. */
  columns: readonly string[]
  /** The row and the column, for whoever hears the mark. */
  title: string
  isCut: boolean
  /** What is drawn beside its words. */
  picture: ReactNode
  onExplain: (shown: ShownCell, button: HTMLElement) => void
}

/** A figure or the reason why there is none, and a mark where more must be known of it. */
export function FigureCell({ shown, span, columns, title, isCut, picture, onExplain }: FigureCellProps) {
  const { wording } = useWords()
  const { value, text, notes, cell } = shown
  const away = useAway(...columns)
  const mark = markOf(shown)
  return (
    <td className={classesOf(span ? 'throughout' : isCut && 'cut', away)} colSpan={span}>
      {value !== null ? (
        <>
          <data value={String(value)}>{text}</data>
          {picture}
        </>
      ) : (
        <span className="missing">
          {picture ?? '–'} <small>{span && notes.length > 0 ? notes[0] : text}</small>
        </span>
      )}
      {mark && (
        <button
          type="button"
          className={cell!.flags.length > 0 ? 'mark' : 'mark quiet'}
          aria-label={wording.pair(title, notes.join(wording.say('list.semicolon')))}
          onClick={({ currentTarget }) => onExplain(shown, currentTarget)}
        >
          {mark}
        </button>
      )}
    </td>
  )
}

/** A flag, else the letter of the status as in CL_OBS_STATUS, else that there is something to read. */
function markOf({ cell, notes }: ShownCell): string | null {
  if (!cell || notes.length === 0) return null
  if (cell.flags.length > 0) return '⚑'
  return cell.obsValue !== null && cell.obsStatus !== 'A' ? cell.obsStatus : 'i'
}
