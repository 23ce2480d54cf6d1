import { type Language, type LanguageEntry, languageOf, languages } from './codelists.ts'

/** A language as a page names its own: with its script where readers of it have two. */
export const languageTag = (language: Language): string => entryOf(language).tag ?? language

/** The language that a page named so. */
export const languageOfTag = (tag: string): Language | undefined =>
  languages.find((language) => languageTag(language) === tag)

const entryOf = (language: Language): LanguageEntry => languageOf[language]
