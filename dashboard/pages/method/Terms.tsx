import { bases, certainties, classifications, flags, missingReasons } from '../../../data/structure/codelists.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import { useWords } from '../../messages/words.ts'

export type TermList = keyof typeof lists

const lists = {
  missing: ({ say }: Wording) =>
    missingReasons.map((code) => [say(`missing.${code}`), say(`missing.${code}.explained`)] as const),
  flag: ({ say }: Wording) => flags.map((code) => [say(`flag.${code}`), say(`flag.${code}.explained`)] as const),
  certainty: ({ say }: Wording) =>
    certainties.map((code) => [say(`certainty.${code}`), say(`certainty.${code}.explained`)] as const),
  basis: ({ say }: Wording) => bases.map((code) => [say(`basis.${code}`), say(`basis.${code}.explained`)] as const),
  classification: ({ say }: Wording) =>
    classifications.map((code) => [say(`classification.${code}`), say(`classification.${code}.explained`)] as const),
}

/** A list of codes in words, each with what it means. */
export function Terms({ of }: { of: TermList }) {
  const { wording } = useWords()
  return (
    <dl className="terms">
      {lists[of](wording).map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
