import type { Language } from '../../data/structure/codelists.ts'

/** Each language by its own name, in the order of the United Nations. */
export const languageNames: Record<Language, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
}
