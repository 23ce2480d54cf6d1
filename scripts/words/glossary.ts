import { isLanguage, type Language } from '../../data/structure/codelists.ts'
import { rowsOf } from './everyText.ts'

/** A string that must not stand in the texts of a language, and what to say instead. */
export interface Avoided {
  concept: string
  language: Language
  variant: string
  term: string
  found: RegExp
}

/**
 * What `glossary.csv` forbids: a variant, or a pattern between slashes. One that ends in a bracket is wrong in one
 * sense only, which the bracket names: a reader must judge it, and no machine does.
 */
export function avoided(): Avoided[] {
  return entries().flatMap(({ concept, language, variant, term }) =>
    isJudged(variant) ? [] : [{ concept, language, variant, term, found: patternOf(variant) }]
  )
}

/** Every variant of the glossary with its language. */
export function entries() {
  return rowsOf('data/wording/glossary.csv').flatMap((row) =>
    row
      .avoid!.split(';')
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [language, variant] = [entry.slice(0, 2), entry.slice(3)]
        if (!isLanguage(language) || entry[2] !== ':' || variant === '')
          throw new Error(`${row.concept}: “${entry}” is not a language, a colon and a variant`)
        return { concept: row.concept!, language, variant, term: row[language]! }
      })
  )
}

/** Whether only a reader can tell if a variant is wrong where it stands. */
export const isJudged = (variant: string) => / \([^)]+\)$/.test(variant)

const patternOf = (variant: string) =>
  new RegExp(/^\/.+\/$/.test(variant) ? variant.slice(1, -1) : variant.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'u')
