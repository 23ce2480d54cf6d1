import type { Language } from './codelists.ts'

/** A font that pictures are set in, as it is called and where it stands in the folder of built fonts. */
export interface PictureFont {
  family: string
  weight: 400 | 700
  file: `${'latin' | 'arabic'}-${400 | 700}.ttf` | `chinese-${400 | 700}.otf`
}

/** Each holds Latin letters and digits too, so that a line is set in one font. */
export const pictureFonts: readonly PictureFont[] = [
  { family: 'Noto Sans', weight: 400, file: 'latin-400.ttf' },
  { family: 'Noto Sans', weight: 700, file: 'latin-700.ttf' },
  { family: 'Noto Sans Arabic', weight: 400, file: 'arabic-400.ttf' },
  { family: 'Noto Sans Arabic', weight: 700, file: 'arabic-700.ttf' },
  { family: 'Noto Sans S Chinese', weight: 400, file: 'chinese-400.otf' },
  { family: 'Noto Sans S Chinese', weight: 700, file: 'chinese-700.otf' },
]

export const familyOf = (language: Language): string =>
  language === 'ar' ? 'Noto Sans Arabic' : language === 'zh' ? 'Noto Sans S Chinese' : 'Noto Sans'
