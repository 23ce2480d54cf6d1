import type { Language } from '../../data/structure/codelists.ts'
import { markOf } from '../../data/structure/markedRelease.ts'
import { escaped } from '../../data/wording/escaped.ts'
import { pageMessages } from './pageMessages.ts'

/** What stands with everything of a marked release; nothing with any other. */
export function markedWords(release: string, language: Language): string | undefined {
  const mark = markOf(release)
  return mark && pageMessages[language][`marked.${mark}`]
}

interface Headed {
  release: string
  language: Language
  /** What stands before the path of every address of ours. */
  base: string
}

/** The same at the head of a page. */
export function markedBanner({ release, language, base }: Headed): string {
  const words = markedWords(release, language)
  return words
    ? `<link rel="stylesheet" href="${base}/marked.css"><p class="marked" role="note"><strong>${escaped(words)}</strong></p>`
    : ''
}

/** The same across the head of a picture. */
export function markedPicture(svg: string, release: string, language: Language): string {
  const words = markedWords(release, language)
  if (!words) return svg
  const text = `<text x="50%" y="15" text-anchor="middle" font-size="13" font-weight="700" fill="#b3261e">${escaped(words)}</text>`
  return svg.replace(/<\/svg>\s*$/, `${text}</svg>`)
}
