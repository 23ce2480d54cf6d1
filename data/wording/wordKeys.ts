import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import type { Language } from '../structure/codelists.ts'

/**
 * What a folded word shares with its other forms: its stem, in Arabic without the article and what is written together
 * with the word. A word of the Latin alphabet whose language is not known has a stem in each. Stems are Snowball's.
 */
export function wordKeys(word: string, language?: Language): string[] {
  if (/\d/.test(word)) return []
  if (/\p{Script=Arabic}/u.test(word)) return keysIn('ar', word)
  if (/\p{Script=Cyrillic}/u.test(word)) return keysIn('ru', word)
  if (!/\p{Script=Latin}/u.test(word)) return []
  return language && language in stemmers
    ? keysIn(language as keyof typeof stemmers, word)
    : latin.flatMap((one) => keysIn(one, word))
}

/** The one stem of a folded word in a language; Chinese has none. */
export function stemIn(language: Language, word: string): string {
  if (!(language in stemmers) || /\d/.test(word)) return word
  if (language !== 'ru') return stemmers[language as keyof typeof stemmers](bareWord(word))
  // Folding made й an и, which the stemmer has to know at the end of a word; of Корея and Корее it leaves different vowels.
  const stem = russian(word.replace(/(?<=[ыоеи])и$/, 'й'))
  return stem.replace(/(?<=..[^аеиоуыэюя])[аеиоуыэюя]+$/, '')
}

/** An Arabic word without its article and the particles before it: بالدم is دم; any other as it is. */
export const bareWord = (word: string): string => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{2})/u, '')

const stemmers = { ar: arabic, en: english, es: spanish, fr: french, ru: russian }
const latin = ['en', 'es', 'fr'] as const

const keysIn = (language: keyof typeof stemmers, word: string): string[] =>
  [...new Set(formsOf(language, word))].map((form) => `${language}:${form}`)

function formsOf(language: keyof typeof stemmers, word: string): string[] {
  const stem = (form: string) => stemIn(language, form)
  if (language !== 'ar') return [stem(word)]
  const bare = bareWord(word)
  // A letter before a word may be a particle, or the first of its own: both are its forms.
  const loose = [word, bare].filter((form) => /^[وفبكل]\p{L}{3}/u.test(form)).map((form) => form.slice(1))
  return [bare, ...loose].flatMap((form) => [form, stem(form)])
}
