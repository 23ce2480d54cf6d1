import { documentRelease } from '../answers/documentRelease.ts'

/** What a reader chose for the whole site, kept for a year: it is read before the first paint. */
export function rememberChoice(name: 'language' | 'theme', value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
  document.cookie = `${name}=${value}; path=${documentRelease().base || '/'}; max-age=31536000; samesite=lax`
}

/** A choice that was made before, if any. */
export function rememberedChoice(name: 'language' | 'theme'): string | undefined {
  return document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1]
}
