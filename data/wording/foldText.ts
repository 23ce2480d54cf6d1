/**
 * Text as a search compares it: without case, diacritics, apostrophes and tatweel; the forms of alef, hamza, taa
 * marbuta and alef maqsura made one, since writers use them freely.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـء'’‘ʼʻ`´]/gu, '')
    .toLowerCase()
    .replace(/[ٱةىکیßøłđðıæœþ]/g, (letter) => oneForm[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether one folded text begins with another at one of its words, spaces or not: “Ivory Coast” with “ivorycoast”. */
export function beginsAtWord(text: string, begin: string): boolean {
  const words = text.split(' ')
  const closed = begin.replaceAll(' ', '')
  return words.some((_, at) => words.slice(at).join('').startsWith(closed))
}

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
