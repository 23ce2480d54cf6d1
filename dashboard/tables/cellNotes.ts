import type { Cell } from '../../data/structure/line.ts'
import type { CellWords } from '../../data/wording/describeCell.ts'
import type { Words } from '../messages/words.ts'

/** A matter, and what it means. */
export interface Explained {
  term: string
  meaning?: string
}

/** All that can be said of one cell on demand: flags, status, reasons, comments, what it really refers to, source. */
export function cellNotes(
  cell: Cell,
  words: CellWords,
  { wording, say, isCut }: Pick<Words, 'wording' | 'say'> & { isCut: boolean }
): Explained[] {
  const notes: Explained[] = cell.flags.map((flag) => ({
    term: wording.say(`flag.${flag}`),
    meaning: wording.say(`flag.${flag}.explained`),
  }))
  if (cell.missingReason)
    notes.push({
      term: wording.say(`missing.${cell.missingReason}`),
      meaning: wording.say(`missing.${cell.missingReason}.explained`),
    })
  for (const term of [words.status, words.noMeasure, words.comment, ...words.details]) if (term) notes.push({ term })
  if (isCut) notes.push({ term: say('table.surveyChange') })
  if (cell.source) notes.push({ term: say('note.source', { source: wording.isolate(cell.source) }) })
  return notes
}
