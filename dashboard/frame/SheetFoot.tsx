import { useSearch } from 'wouter'
import { useWords } from '../messages/words.ts'
import { useHere } from './useHere.ts'

/** On paper alone: where the sheet is from. */
export function SheetFoot() {
  const { wording } = useWords()
  const here = useHere()
  const search = useSearch()
  return (
    <p className="sheet-foot">
      {wording.say('product.name')} · <bdi>{search ? `${here}?${search}` : here}</bdi>
    </p>
  )
}
