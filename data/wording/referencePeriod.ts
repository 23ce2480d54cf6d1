import type { Wording } from './wording.ts'

/** The time that a figure covers, said in a language: what is printed of it is English, or of machines. */
export function referencePeriod(printed: string, { say, years, year, date, isolate }: Wording): string {
  const span = printed.match(/^(\d{4})-(\d{4})( average| \(annual\))?$/)
  if (span) {
    const of = years(Number(span[1]), Number(span[2]))
    if (span[3] === undefined) return say('time.years', { years: of })
    return say(span[3] === ' average' ? 'time.average' : 'time.annual', { years: of })
  }
  const days = printed.match(/^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/)
  if (days) return say('time.days', { start: date(days[1]!), end: date(days[2]!) })
  if (/^\d{4}-\d\d-\d\d$/.test(printed)) return date(printed)
  const closest = printed.match(/^(\d{4}) or closest year$/)
  return closest ? say('time.closest', { year: year(Number(closest[1])) }) : isolate(printed)
}
