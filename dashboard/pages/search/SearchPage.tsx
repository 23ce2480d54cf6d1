import { useWords } from '../../messages/words.ts'
import { SearchField } from '../../search/SearchField.tsx'
import { useTitle } from '../useTitle.ts'
import { useAddressSelection } from '../view/useAddressSelection.ts'

/** What the words in the address find: where the search of every page leads without scripts. */
export function SearchPage() {
  const { say } = useWords()
  const { text } = useAddressSelection().shown
  useTitle(say('search.open'))
  return (
    <article>
      <h1 className="title">{say('search.open')}</h1>
      <SearchField key={text} text={text} />
    </article>
  )
}
