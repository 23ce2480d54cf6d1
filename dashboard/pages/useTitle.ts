import { useEffect } from 'react'
import { pageInDrawing } from '../messages/drawing.ts'
import { useWords } from '../messages/words.ts'

/** The title of the window: what is shown, then the product. */
export function useTitle(title: string | undefined): void {
  const { wording } = useWords()
  const product = wording.say('product.name')
  const whole = title ? `${title} – ${product}` : product
  const drawing = pageInDrawing()
  if (drawing) drawing.title = whole
  useEffect(() => {
    document.title = whole
  }, [whole])
}
