import { type Language, type LanguageEntry, languageOf } from '../structure/codelists.ts'

/** Writes numbers of a language as the United Nations does: with its own thousands, U+2212 for minus, U+00A0 before %. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}) {
  const { locale, thousands, grouping }: LanguageEntry = languageOf[language]
  const format = new Intl.NumberFormat(locale, { ...(grouping && { useGrouping: grouping }), ...options })
  const sign = ({ type, value }: Intl.NumberFormatPart) => {
    if (type === 'minusSign') return value.replace('-', '−')
    if (type === 'group') return thousands ?? value
    return type === 'literal' ? value.replace(/\s/, '\u00a0') : value
  }
  return { format: (value: number) => format.formatToParts(value).map(sign).join('') }
}
