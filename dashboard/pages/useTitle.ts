import { useEffect } from 'react'
import { useWords } from '../messages/words.ts'

/** The title of the window: what is shown, then the product. */
export function useTitle(title: string | undefined): void {
  const { wording } = useWords()
  const product = wording.say('product.name')
  useEffect(() => {
    document.title = title ? `${title} – ${product}` : product
  }, [title, product])
}
