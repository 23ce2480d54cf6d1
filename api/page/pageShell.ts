import type { Language } from '../../data/structure/codelists.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'

export interface ShellSettings {
  language: Language
  theme: 'light' | 'dark' | undefined
  release: string
  /** What stands in the head besides. */
  links: string
}

/**
 * The page's HTML with language, direction, theme and release in it, so that nothing moves after the first paint, and
 * with the product's name, which is there to read before any script is.
 */
export function pageShell(html: string, { language, theme, release, links }: ShellSettings): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const themed = theme ? ` data-theme="${theme}"` : ''
  const name = messagesOf(language)['product.name']
  const brand = `<header><a class="brand" href="/${language}">${name}</a></header>`
  return html
    .replace(/<html\b[^>]*>/, `<html lang="${language}" dir="${direction}"${themed}>`)
    .replace(/<title>[^<]*<\/title>/, `<title>${name}</title>`)
    .replace('<div id="page"></div>', `<div id="page">${brand}</div>`)
    .replace(/<meta name="release" content="[^"]*"/, `<meta name="release" content="${release}"`)
    .replace('</head>', `${links}</head>`)
}
