import type { Language } from '../../data/structure/codelists.ts'
import type { PublisherTable } from '../datasets/publisherTable.ts'

export const correctionColumns = ['list', 'code', 'part', 'language', 'published', 'name', 'why'] as const
export type Corrections = PublisherTable<(typeof correctionColumns)[number]>

interface NamedList {
  /** As the corrections call it. */
  list: 'areas' | 'goals'
  key: string
  columnOf(part: string, language: Language): string
  parts: readonly string[]
  languages: readonly Language[]
}

/**
 * A publisher's names as we show them: set as each language is, and mended where `corrected_names.csv` says what stood
 * there and why it cannot stay. A correction of what is no longer published stops the import.
 */
export function correctedNames<Column extends string>(
  table: PublisherTable<Column>,
  corrections: Corrections,
  { list, key, columnOf, parts, languages }: NamedList
): PublisherTable<Column> {
  const rows = table.rows.map((row) => ({ ...row }) as Record<string, string>)
  for (const { line, list: of, code, part, language, published, name } of corrections.rows) {
    if (of !== list) continue
    const column = columnOf(part, language as Language)
    const row = rows.find((one) => one[key] === code)
    if (row?.[column] !== published)
      throw new Error(
        `${corrections.file}, line ${line}: ${table.file} has “${row?.[column]}” for ${code} in ${language}, not “${published}”: take the row out, or say what is published now`
      )
    row[column] = name
  }
  for (const row of rows)
    for (const language of languages)
      for (const part of parts) row[columnOf(part, language)] = typeset(row[columnOf(part, language)]!, language)
  return { file: table.file, rows: rows as unknown as typeof table.rows }
}

/** One space between words, ’ and « », and Chinese commas, however the publisher typed them. */
function typeset(text: string, language: Language): string {
  const set = text.replace(/ {2,}/g, ' ').replaceAll("'", '’')
  if (language === 'fr') return set.replace(/"([^"]+)"/g, '«\u00a0$1\u00a0»')
  return language === 'zh' ? set.replaceAll(',', '，') : set
}
