import { Children, Fragment, type ReactNode } from 'react'
import { useWords } from './words.ts'

/** Things one after the other, joined as the language joins them. */
export function Joined({ by, children }: { by: 'list.sentences' | 'list.beside'; children: ReactNode }) {
  const { wording } = useWords()
  const gap = wording.say(by, { first: '', rest: '' })
  return Children.toArray(children).map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in their order.
    <Fragment key={at}>
      {at > 0 && gap}
      {one}
    </Fragment>
  ))
}
