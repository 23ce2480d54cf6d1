import type { ObsStatus } from '../../data/structure/codelists.ts'
import type { StoredObservation } from './storedObservation.ts'

export interface PrintedFigure extends Pick<StoredObservation, 'originalValue' | 'lower' | 'upper' | 'comment'> {
  obsValue: number
  obsStatus: ObsStatus
}

const factorOf: Record<string, number> = { million: 1_000_000, billion: 1_000_000_000 }

/**
 * A figure as a report prints it, with the words around it: `>1000000`, `nearly 800000`, `17.6` in `million people`.
 * A bound stays a bound and a rounding a rounding; the number itself is only multiplied out.
 */
export function printedFigure(value: string, unit: string, note: string): PrintedFigure | null {
  const found = value.match(/^(>=|>|nearly )?(\d+(?:\.\d+)?)$/)
  if (!found) return null
  const [word] = unit.split(' ') as [string]
  const factor = factorOf[word] ?? 1
  // The factor is a power of ten: rounding mends 17.6 × 1,000,000, which is not quite whole in binary.
  const obsValue = factor === 1 ? Number(found[2]) : Math.round(Number(found[2]) * factor)
  const qualifier = found[1]?.trim() ?? qualifierIn(note)
  const isBound = qualifier === '>' || qualifier === '>=' || qualifier === 'over'
  const printed = [qualifier, found[2], factorOf[word] && word]
    .filter(Boolean)
    .join(' ')
    .replace(/^(>=?) /, '$1')
  return {
    obsValue,
    obsStatus: note.includes('preliminary') ? 'P' : 'A',
    originalValue: qualifier || factor !== 1 ? printed : null,
    lower: isBound ? obsValue : null,
    upper: null,
    comment: isBound ? 'at_least' : commentIn(note, qualifier),
  }
}

/** A qualifier that stands in the note instead of the cell. */
const qualifierIn = (note: string) =>
  note.includes('">"') ? '>' : /^"over /i.test(note) ? 'over' : /^"about /i.test(note) ? 'about' : null

function commentIn(note: string, qualifier: string | null) {
  if (qualifier !== null || note.includes('rounded by the publisher')) return 'rounded'
  return note.includes('organisers') ? 'organisers_claim' : null
}
