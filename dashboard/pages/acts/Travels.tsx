import { use } from 'react'
import type { PictureText } from '../../charts/exportSvg.ts'
import { DrawnBy } from '../../charts/Figure.tsx'
import { usePicture } from '../../frame/page.ts'

/** Stands among the acts of a figure: with these words it goes where the page's address is shown. */
export function Travels(text: PictureText) {
  useTravels(text)
  return null
}

/** The first figure of a page that says so is the page's picture, drawn by the server. */
export function useTravels(text: PictureText | undefined): void {
  const drawn = use(DrawnBy)
  usePicture(drawn && text && { ...drawn, text })
}
