import { missingReasons } from '../../../data/structure/codelists.ts'
import type { Cell } from '../../../data/structure/line.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { MapSay } from './mapWords.ts'

interface Mapped {
  series: string
  year: number
  cells: readonly Cell[]
  /** Of areas without a place on a map. */
  unplaced: number
}

/** How many areas have a figure in a year, of how many that can, and why the others have none. */
export function mapSentence({ series, year, cells, unplaced }: Mapped, wording: Wording, say: MapSay): string {
  const values = cells.flatMap(({ obsValue }) => (obsValue === null ? [] : [obsValue]))
  const missing = missingReasons.flatMap((reason) => {
    const n = cells.filter(({ missingReason }) => missingReason === reason).length
    return n > 0 ? [{ reason, n }] : []
  })
  const outside = missing.filter(({ reason }) => reason === 'cannot_exist' || reason === 'in_another')
  const possible = outside.reduce((rest, { n }) => rest - n, cells.length)
  const zeros = values.filter((value) => value === 0).length
  const flagged = cells.filter(({ obsValue, flags }) => obsValue !== null && flags.length > 0).length
  return wording.sentences([
    say('sentence.figures', { series: wording.isolate(series), year: wording.year(year), n: values.length, possible }),
    zeros > 0 && say('sentence.zeros', { n: zeros }),
    missing.length > 0 &&
      say('sentence.missing', {
        items: missing
          .map(({ reason, n }) => say('sentence.missing.item', { reason: wording.say(`missing.${reason}`), n }))
          .join(wording.say('list.semicolon')),
      }),
    flagged > 0 && say('sentence.flagged', { n: flagged }),
    unplaced > 0 && say('sentence.unplaced', { n: unplaced }),
  ])
}
