import { Converter } from 'opencc-js/t2cn'

/**
 * Text as a search compares it: without case, diacritics, apostrophes and tatweel; the forms of alef, hamza, taa
 * marbuta and alef maqsura made one, since writers use them freely; traditional characters simplified, every digit a
 * Latin one, and digits apart from the letters before them, so that SDG13 is SDG 13.
 */
export function foldText(text: string): string {
  return simplified(text.normalize('NFKD'))
    .replace(/(?<!\p{L})(\p{L}|[Qq]u)['’](?=\p{L})/gu, '$1 ')
    .replace(/[\p{M}\p{Cf}ـء'’‘ʼʻ`´]/gu, '')
    .toLowerCase()
    .replace(/[ٱةىکیßøłđðıæœþ]/g, (letter) => oneForm[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/(?<=\p{L}{2})(?=\p{Nd})|(?<=\p{Nd})(?=\p{Script=Han})/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The same without its spaces: “Ivory Coast” is ivorycoast. */
export const closed = (text: string): string => foldText(text).replaceAll(' ', '')

/** Whether something is written in Chinese characters, which have no spaces between words. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

const toSimplified = Converter({ from: 't', to: 'cn' })
const simplified = (text: string) => (isHan(text) ? toSimplified(text) : text)

const oneForm: Record<string, string> = {
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
