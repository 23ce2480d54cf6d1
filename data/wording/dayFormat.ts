import { type Language, type LanguageEntry, languageOf } from '../structure/codelists.ts'

/** Writes a day such as 2026-11-23 in full, as the United Nations does: in Arabic with both names of its month. */
export function dayFormat(language: Language): (day: string) => string {
  const { locale, months, firstDay }: LanguageEntry = languageOf[language]
  const days = new Intl.DateTimeFormat(`${locale}-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' })
  const others = months && new Intl.DateTimeFormat(months, { month: 'long', calendar: 'gregory', timeZone: 'UTC' })
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`)
    const parts = days.formatToParts(date)
    const written = parts.map(({ type, value }) => {
      if (type === 'day' && value === '1' && firstDay) return firstDay
      return others && type === 'month' ? `${others.format(date)}/${value}` : value
    })
    // Russian would end in “г.”, whose full stop meets that of the sentence.
    return written.join('').replace(/\sг\.$/, '\u00a0года')
  }
}
