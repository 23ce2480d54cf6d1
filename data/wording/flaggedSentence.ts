import { isDoubted } from '../structure/isDoubted.ts'
import type { Cell, Line } from '../structure/line.ts'
import { someOf } from './someOf.ts'
import type { Telling } from './telling.ts'

/**
 * Whose figures are flagged in the period, in which years and why: those that are in doubt, across which no change is
 * given, and apart from them those that only ask for care.
 */
export function flaggedSentence(telling: Telling): string | null {
  const { wording } = telling.reader
  const doubted = flaggedItems(telling, isDoubted)
  const others = flaggedItems(telling, (cell) => !isDoubted(cell))
  const said = [
    doubted && wording.say('trend.flagged', { items: doubted }),
    others && wording.say('trend.flagged_with_care', { items: others }),
  ].filter((sentence) => sentence !== null)
  return said.length > 0 ? telling.reader.wording.sentences(said) : null
}

/** The lines with a flag in the years that are asked about; null where there is none. */
export function flaggedItems(telling: Telling, isAsked: (cell: Cell) => boolean): string | null {
  const { wording } = telling.reader
  const flagged = telling.view.lines
    .map((line) => ({ line, cells: line.cells.filter((cell) => cell.flags.length > 0 && isAsked(cell)) }))
    .filter(({ cells }) => cells.length > 0)
  if (flagged.length === 0) return null
  return someOf(
    flagged.map(({ line, cells }) => flaggedItem(line, cells, telling)),
    wording
  )
}

function flaggedItem(line: Line, cells: readonly Cell[], { reader: { wording }, label, year }: Telling): string {
  const flags = [...new Set(cells.flatMap((cell) => cell.flags))].map((flag) => wording.say(`flag.${flag}`))
  return wording.say('trend.flagged.item', {
    label: label(line),
    years: wording.list(cells.map((cell) => year(cell.timePeriod))),
    flags: flags.join(wording.say('list.comma')),
  })
}
