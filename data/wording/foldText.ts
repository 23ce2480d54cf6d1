import { Converter } from 'opencc-js/t2cn'
import { foldLetters } from './foldLetters.ts'

/**
 * Text as a search compares it: without case, diacritics, apostrophes and tatweel; the forms of alef, hamza, taa
 * marbuta and alef maqsura made one, since writers use them freely; traditional characters simplified, every digit a
 * Latin one, and digits apart from the letters before them, so that SDG13 is SDG 13.
 */
export function foldText(text: string): string {
  return foldLetters(simplified(text.normalize('NFKD')))
}

/** The same without its spaces: “Ivory Coast” is ivorycoast. */
export const closed = (text: string): string => foldText(text).replaceAll(' ', '')

/** Whether something is written in Chinese characters, which have no spaces between words. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

const toSimplified = Converter({ from: 't', to: 'cn' })
const simplified = (text: string) => (isHan(text) ? toSimplified(text) : text)
