import type { UnitMeasure } from '../../data/structure/codelists.ts'
import { useWords } from '../messages/words.ts'
import { Term } from './Term.tsx'

/** A unit in words; one that is a ratio says what of what. */
export function Unit({ of }: { of: UnitMeasure }) {
  const { wording } = useWords()
  const name = wording.say(`unit.${of}`)
  return of === 'PER_1000_POP' ? <Term of="perThousand">{name}</Term> : <t-t>{name}</t-t>
}
