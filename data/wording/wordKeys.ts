import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { type Language, languageOf } from '../structure/codelists.ts'

/** Snowball's stemmers, by the English name of the language; Chinese has no endings. */
const stemmers: Record<string, (word: string) => string> = {
  Arabic: arabic,
  English: english,
  French: french,
  Russian: russian,
  Spanish: spanish,
}
const scripts = [
  { script: /\p{Script=Arabic}/u, names: ['Arabic'] },
  { script: /\p{Script=Cyrillic}/u, names: ['Russian'] },
  { script: /\p{Script=Latin}/u, names: ['English', 'French', 'Spanish'] },
]

/**
 * What a folded word shares with its other forms: its stem, in Arabic without the article and what is written together
 * with the word. Where the language is not known, a word has a stem in each that is written in its letters.
 */
export function wordKeys(word: string, language?: Language): string[] {
  const own = language && languageOf[language].english
  const names = /\d/.test(word) ? [] : (scripts.find(({ script }) => script.test(word))?.names ?? [])
  const known = own && names.includes(own) ? [own] : names
  return known.flatMap((name) => [...new Set(formsOf(name, word))].map((form) => `${name}:${form}`))
}

/** The one stem of a folded word in a language. */
export const stemIn = (language: Language, word: string): string =>
  /\d/.test(word) ? word : stemOf(languageOf[language].english, word)

/** An Arabic word without its article and the particles before it: بالدم is دم; any other as it is. */
export const bareWord = (word: string): string => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{2})/u, '')

function stemOf(name: string, word: string): string {
  const stem = stemmers[name]
  if (!stem) return word
  if (name !== 'Russian') return stem(bareWord(word))
  // Folding made й an и, which the stemmer has to know at the end of a word; of Корея and Корее it leaves different vowels.
  return stem(word.replace(/(?<=[ыоеи])и$/, 'й')).replace(/(?<=..[^аеиоуыэюя])[аеиоуыэюя]+$/, '')
}

function formsOf(name: string, word: string): string[] {
  if (name !== 'Arabic') return [stemOf(name, word)]
  const bare = bareWord(word)
  // A letter before a word may be a particle, or the first of its own: both are its forms.
  const loose = [word, bare].filter((form) => /^[وفبكل]\p{L}{3}/u.test(form)).map((form) => form.slice(1))
  return [bare, ...loose].flatMap((form) => [form, stemOf(name, form)])
}
