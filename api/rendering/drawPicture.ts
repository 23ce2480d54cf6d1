import { withFonts } from '../pictures/withFonts.ts'
import type { CreateDrawing, DrawPicture } from './renderPage.ts'

/** Draws pictures where it is called, and lays its letters into an SVG, from a folder of built fonts. */
export const drawPicture =
  (draw: ReturnType<CreateDrawing>, folder: string): DrawPicture =>
  async ({ ending, ...asked }) => {
    const drawn = await draw(asked)
    if (drawn.svg === undefined || ending !== 'svg') return drawn
    return { svg: await withFonts(drawn.svg, { language: asked.language, folder }) }
  }
