import type { Language } from '../../data/structure/codelists.ts'
import { isPrivateRelease } from '../../data/structure/privateRelease.ts'
import { escaped } from '../../data/wording/escaped.ts'
import { pageMessages } from './pageMessages.ts'

/** What stands with everything of a release that holds private datasets; nothing with any other. */
export const privateWords = (release: string, language: Language): string | undefined =>
  isPrivateRelease(release) ? pageMessages[language].private : undefined

interface Headed {
  release: string
  language: Language
  /** What stands before the path of every address of ours. */
  base: string
}

/** The same at the head of a page. */
export function privateBanner({ release, language, base }: Headed): string {
  const words = privateWords(release, language)
  return words
    ? `<link rel="stylesheet" href="${base}/private.css"><p class="private" role="note"><strong>${escaped(words)}</strong></p>`
    : ''
}

/** The same across the head of a picture. */
export function markedPicture(svg: string, release: string, language: Language): string {
  const words = privateWords(release, language)
  if (!words) return svg
  const text = `<text x="50%" y="15" text-anchor="middle" font-size="13" font-weight="700" fill="#b3261e">${escaped(words)}</text>`
  return svg.replace(/<\/svg>\s*$/, `${text}</svg>`)
}
