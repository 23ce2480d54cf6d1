import type { Language } from '../../data/structure/codelists.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'

export interface ShellSettings {
  language: Language
  theme: 'light' | 'dark' | undefined
  release: string
}

/** The page's HTML with language, direction, theme and release in it, so that nothing moves after the first paint. */
export function pageShell(html: string, { language, theme, release }: ShellSettings): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const themed = theme ? ` data-theme="${theme}"` : ''
  return html
    .replace(/<html\b[^>]*>/, `<html lang="${language}" dir="${direction}"${themed}>`)
    .replace(/<title>[^<]*<\/title>/, `<title>${messagesOf(language)['product.name']}</title>`)
    .replace(/<meta name="release" content="[^"]*"/, `<meta name="release" content="${release}"`)
}
