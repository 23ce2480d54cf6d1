import { type Language, languageOf } from '../../data/structure/codelists.ts'
import { languageTag } from '../../data/structure/languageTag.ts'
import type { PictureTheme } from '../../data/structure/pictureShapes.ts'
import { escaped } from '../../data/wording/escaped.ts'
import { wordingIn } from '../wordingIn.ts'
import { markedBanner } from './markedWords.ts'
import { pageMessages } from './pageMessages.ts'

interface Embedded {
  language: Language
  theme: PictureTheme | undefined
  release: string
  /** What of the page stands here. */
  html: string
  title: string
  /** Where the whole of it stands. */
  address: string
  /** Addresses of the styles that it needs. */
  styles: readonly string[]
  /** What stands before the path of every address of ours. */
  base: string
}

/** A document for a frame in the page of somebody else: no script, and every way out leaves the frame, where no page of ours may stand. */
export function embedShell({ language, theme, release, html, title, address, styles, base }: Embedded): string {
  const themed = theme ? ` data-theme="${theme}"` : ''
  const { 'embed.whole': whole } = pageMessages[language]
  const { say, beside } = wordingIn(language)
  const out = `<a href="${escaped(address)}" target="_blank" rel="noopener">${escaped(whole)}</a>`
  return `<!doctype html>
<html lang="${languageTag(language)}" dir="${languageOf[language].dir}"${themed}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<base target="_blank">
<title>${escaped(title)}</title>
<link rel="icon" href="${base}/mark.svg" type="image/svg+xml">
<link rel="canonical" href="${escaped(address)}">
${styles.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('')}
</head>
<body>${markedBanner({ release, language, base })}${html}
<footer class="embed-foot">${beside([out, escaped(say('product.name')), `<bdi>${release}</bdi>`])}</footer>
</body>
</html>
`
}
