import type { ShownCell } from '../../../data/structure/shownTable.ts'
import { signOfMissing } from '../../charts/missingSymbols.ts'
import { useWords } from '../../messages/words.ts'
import { classesOf, useAway } from '../oneColumn.ts'
import { CellDot } from './CellDot.tsx'
import { MissingSign } from './MissingSign.tsx'

interface FigureCellProps {
  shown: ShownCell
  /** How many columns it stands for, where a line misses throughout for one reason. */
  span?: number | undefined
  /** The columns that it stands for. */
  columns: readonly string[]
  /** The row and the column, for whoever hears the mark. */
  title: string
  isCut: boolean
  /** Where its figure stands on the scale of its series, from 0 to 1. */
  at: number | undefined
  slot: number
  onExplain: (shown: ShownCell, button: HTMLElement) => void
}

/** A figure or the reason why there is none, and a mark where more must be known of it. */
export function FigureCell({ shown, span, columns, title, isCut, at, slot, onExplain }: FigureCellProps) {
  const { wording } = useWords()
  const { value, text, notes, cell } = shown
  const away = useAway(...columns)
  const mark = markOf(shown)
  return (
    <td className={classesOf(span ? 'throughout' : isCut && 'cut', away)} colSpan={span}>
      {value !== null ? (
        <>
          <data value={String(value)}>{text}</data>
          {at !== undefined && <CellDot at={at} slot={slot} isFlagged={cell!.flags.length > 0} />}
        </>
      ) : (
        <span className="missing">
          {cell ? <MissingSign sign={signOfMissing(cell)} /> : '–'}{' '}
          <small>{span && notes.length > 0 ? notes[0] : text}</small>
        </span>
      )}
      {mark && (
        <button
          type="button"
          className={cell!.flags.length > 0 ? 'mark' : 'mark quiet'}
          aria-label={`${title}: ${notes.join(wording.say('list.semicolon'))}`}
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
