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
