/// <reference path="./subset-font.d.ts" />
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Language } from '../../data/structure/codelists.ts'
import { familyOf, pictureFonts } from '../../data/structure/pictureFonts.ts'

/** What the letters are called inside the picture. */
const carried = 'Letters of this picture'
const read = new Map<string, Buffer>()

/**
 * A picture with the letters that it is set in, so that it shows them where no font has them. Programs that take no font
 * from a picture, LibreOffice among them, use their own: the name is none that they know, for a font of theirs that holds
 * Arabic and no Latin lays a line of both upon itself.
 */
export async function withFonts(svg: string, { language, folder }: { language: Language; folder: string }) {
  const letters = [...new Set(svg.replace(/<[^>]*>/g, ''))].join('')
  const family = familyOf(language)
  const faces = await Promise.all(
    pictureFonts
      .filter((font) => font.family === family)
      .map(async ({ file, weight }) => {
        const path = join(folder, file)
        if (!read.has(path)) read.set(path, readFileSync(path))
        const font = await subsetFont(read.get(path)!, letters, { targetFormat: 'truetype', noHinting: true })
        const source = `url(data:font/ttf;base64,${font.toString('base64')})`
        return `@font-face{font-family:'${carried}';font-weight:${weight};src:${source}}`
      })
  )
  return svg
    .replaceAll(`'${family}'`, `'${carried}'`)
    .replace('<title>', () => `<style>${faces.join('')}</style><title>`)
}
