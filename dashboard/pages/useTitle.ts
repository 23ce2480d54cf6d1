import { use, useEffect } from 'react'
import { PageContext } from '../frame/page.ts'
import { useWords } from '../messages/words.ts'

/** The title of the window: what is shown, then the product. */
export function useTitle(title: string | undefined): void {
  const { wording } = useWords()
  const product = wording.say('product.name')
  const whole = title ? `${title} – ${product}` : product
  use(PageContext).onTitle?.(whole)
  useEffect(() => {
    document.title = whole
  }, [whole])
}
