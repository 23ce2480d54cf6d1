import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { type PictureFont, pictureFonts } from '../data/structure/pictureFonts.ts'
import { nameFamily } from './fonts/nameFamily.ts'
import { writtenCharacters } from './fonts/writtenCharacters.ts'

/**
 * Puts the fonts of pictures into dist/fonts, with the characters that a picture may hold and no others: of Chinese, as
 * many as our texts have, of fourteen thousand.
 */
const folder = 'dist/fonts'
const sources: Record<PictureFont['file'], string> = {
  'latin-400.ttf': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'latin-700.ttf': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  'arabic-400.ttf': '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'arabic-700.ttf': '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'chinese-400.otf': '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
  'chinese-700.otf': '@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf',
}

/** What a number, a date or a name from a language's own rules may bring besides what our texts hold. */
const always: [from: number, to: number][] = [
  [0x20, 0x17f],
  [0x300, 0x36f],
  [0x400, 0x45f],
  [0x600, 0x6ff],
  [0x2000, 0x206f],
  [0x2190, 0x2193],
  [0x2200, 0x2265],
]
const characters = [...writtenCharacters()]
for (const [from, to] of always) for (let code = from; code <= to; code++) characters.push(String.fromCodePoint(code))

mkdirSync(folder, { recursive: true })
for (const { file, family } of pictureFonts) {
  const font = await subsetFont(readFileSync(join('node_modules', sources[file])), characters.join(''), {
    targetFormat: 'truetype',
    noHinting: true,
  })
  writeFileSync(join(folder, file), nameFamily(font, family))
}
