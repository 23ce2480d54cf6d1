import { Children, Fragment, type ReactNode } from 'react'
import { useWords } from './words.ts'

/** Sentences one after the other, with the space between them that their language writes: in Chinese there is none. */
export function Sentences({ children }: { children: ReactNode }) {
  const { wording } = useWords()
  const gap = wording.say('list.sentences', { first: '', rest: '' })
  return Children.toArray(children).map((sentence, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one text, in their order.
    <Fragment key={at}>
      {at > 0 && gap}
      {sentence}
    </Fragment>
  ))
}
