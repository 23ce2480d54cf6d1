import { languages } from '../../data/structure/codelists.ts'
import type { PublisherTable } from '../datasets/publisherTable.ts'

/** The column of a Goal’s name or title in a language. */
export const goalColumn = (part: 'short' | 'title', language: string) =>
  `${part}_${language === 'zh' ? 'zh-Hans' : language}`

export const goalColumns: string[] = [
  'goal',
  'colour',
  ...languages.flatMap((language) => [goalColumn('short', language), goalColumn('title', language)]),
]

export interface ImportedGoals {
  goals: { goal: string; position: number; colour: string }[]
  texts: { goal: string; language: string; name: string; title: string }[]
}

/** The seventeen Goals with their official colours, names and titles in six languages. */
export function importGoals({ rows }: PublisherTable<string>): ImportedGoals {
  return {
    goals: rows.map((row, i) => ({ goal: row.goal!, position: i + 1, colour: row.colour!.toUpperCase() })),
    texts: rows.flatMap((row) =>
      languages.map((language) => ({
        goal: row.goal!,
        language,
        name: row[goalColumn('short', language)]!,
        title: row[goalColumn('title', language)]!,
      }))
    ),
  }
}
