/**
 * Text as `foldText` compares it, but for traditional characters, which stay: without case, diacritics, apostrophes and
 * tatweel, with one form of each letter and Latin digits. It needs no table, so that it may travel to a browser.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<!\p{L})(\p{L}|[Qq]u)['’](?=\p{L})/gu, '$1 ')
    .replace(/[\p{M}\p{Cf}ـء'’‘ʼʻ`´]/gu, '')
    .toLowerCase()
    .replace(/[ٱةىکیßøłđðıæœþ]/g, (letter) => oneForm[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/(?<=\p{L}{2})(?=\p{Nd})|(?<=\p{Nd})(?=\p{Script=Han})/gu, ' ')
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
