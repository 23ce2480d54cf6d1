import { useWords } from '../messages/words.ts'

/** Where a dataset is found at its publisher, or that each of its figures has a page of its own. */
export function SourceAddress({ address }: { address: string | null }) {
  const { wording } = useWords()
  if (address === null) return <t-t>{wording.say('source.pages')}</t-t>
  return (
    <a href={address} dir="ltr">
      {address}
    </a>
  )
}
