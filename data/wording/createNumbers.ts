import type { Language } from '../structure/codelists.ts'
import { numberFormat } from './numberFormat.ts'

/** Numbers of one language. Formatters are made once for each precision. */
export function createNumbers(language: Language) {
  const formats = new Map<string, ReturnType<typeof numberFormat>>()
  const format = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options)
    const known = formats.get(key) ?? numberFormat(language, options)
    formats.set(key, known)
    return known
  }
  const exactly = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals })

  return {
    number: (value: number, decimals = 0) => format(exactly(decimals)).format(value),
    year: (year: number) => format({ useGrouping: false }).format(year),
    /** The value is already in per cent; the unit style leaves it undivided, so no digit is lost. */
    percentage: (value: number, decimals: number) =>
      format({ style: 'unit', unit: 'percent', ...exactly(decimals) }).format(value),
    percentChange: (percent: number) =>
      format({ style: 'unit', unit: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(percent),
    points: (points: number, decimals: number) =>
      format({ signDisplay: 'exceptZero', ...exactly(decimals) }).format(points),
    pointChange: (points: number) => format({ signDisplay: 'exceptZero', ...exactly(1) }).format(points),
  }
}
