import type { Cell } from '../../data/structure/line.ts'
import { type CellWords, describeCell, type FigureForm } from '../../data/wording/describeCell.ts'
import type { Reader } from '../../data/wording/reader.ts'
import { useWords } from '../messages/words.ts'
import type { SaidNote } from './CellNote.tsx'
import { cellNotes } from './cellNotes.ts'
import { classesOf, useAway } from './oneColumn.ts'

interface LineCellProps {
  cell: Cell
  /** The last earlier cell with a figure. */
  before?: Cell | undefined
  /** How many columns it stands for, where the whole period misses for one reason. */
  span?: number
  /** The column that it stands in, where that is not its year. */
  column?: string
  /** What the line is called. */
  label: string
  form: FigureForm
  reader: Reader
  onExplain: (said: SaidNote, button: HTMLElement) => void
}

/** A figure or the reason why there is none, and a mark where more must be known of it. */
export function LineCell({ cell, before, span, column, label, form, reader, onExplain }: LineCellProps) {
  const { say, wording } = useWords()
  const words = describeCell(cell, form, reader)
  const away = useAway(...(span ? [] : [column ?? String(cell.timePeriod)]))
  const isCut = cell.obsValue !== null && before !== undefined && before.survey !== cell.survey
  const marked = markOf(cell, words, isCut)
  const title = span ? label : wording.beside([label, wording.year(cell.timePeriod)])
  const brief = [...words.flags, words.status, words.comment, ...words.details, isCut && say('table.surveyChange')]
  return (
    <td className={classesOf(span ? 'throughout' : isCut && 'cut', away)} colSpan={span}>
      {words.value !== null ? (
        <data value={String(cell.measureValue)}>{words.value}</data>
      ) : (
        <span className="missing">
          – <small>{span && words.comment ? words.comment : (words.missing ?? words.noMeasure)}</small>
        </span>
      )}
      {marked && (
        <button
          type="button"
          className={cell.flags.length > 0 ? 'mark' : 'mark quiet'}
          aria-label={wording.pair(title, brief.filter(Boolean).join(wording.say('list.semicolon')))}
          onClick={({ currentTarget }) =>
            onExplain(
              { title, value: words.value, notes: cellNotes(cell, words, { wording, say, isCut }) },
              currentTarget
            )
          }
        >
          {marked}
        </button>
      )}
    </td>
  )
}

/** A flag, else the letter of the status as in CL_OBS_STATUS, else that there is something to read. */
function markOf(cell: Cell, words: CellWords, isCut: boolean): string | null {
  if (cell.flags.length > 0) return '⚑'
  if (words.status) return cell.obsStatus
  return words.comment || words.details.length > 0 || isCut ? 'i' : null
}
