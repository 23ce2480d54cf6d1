import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import type { Language } from '../../data/structure/codelists.ts'
import { familyOf, pictureFonts } from '../../data/structure/pictureFonts.ts'
import { type PictureShape, pictureShapes } from '../../data/structure/pictureShapes.ts'
import { collectLatest } from '../collectGarbage.ts'

interface Wanted {
  language: Language
  shape: PictureShape
}

/** A picture as PNG; undefined where too many wait already. */
export type Rasterise = (svg: string, wanted: Wanted) => Promise<Buffer | undefined>

/** Further ones are refused at once. */
const mostWaiting = 16

/** Makes PNG of pictures, with our own fonts alone, one after another and beside the server's own work. */
export function rasteriser(folder: string): Rasterise {
  const fontFiles = pictureFonts.map(({ file }) => join(folder, file))
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return async (svg, { language, shape }) => {
    if (waiting >= mostWaiting) return undefined
    waiting++
    const made = last.then(() =>
      renderAsync(svg, {
        font: { fontFiles, loadSystemFonts: false, defaultFontFamily: familyOf(language) },
        fitTo: { mode: 'zoom', value: pictureShapes[shape].density },
      })
    )
    const png = made.then((image) => image.asPng())
    last = png
      .catch(() => undefined)
      .then(() => {
        waiting--
        collectLatest()
      })
    return png
  }
}
