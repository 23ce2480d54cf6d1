import { useSearch } from 'wouter'
import { Beside } from '../messages/Beside.tsx'
import { useWords } from '../messages/words.ts'
import { useHere } from './useHere.ts'

/** On paper alone: where the sheet is from. */
export function SheetFoot() {
  const { wording } = useWords()
  const here = useHere()
  const search = useSearch()
  return (
    <p className="sheet-foot">
      <Beside>
        {wording.say('product.name')}
        <bdi>{search ? `${here}?${search}` : here}</bdi>
      </Beside>
    </p>
  )
}
