import { escaped } from '../../data/wording/escaped.ts'

/**
 * A text as XML of a workbook has it. Letters that XML cannot hold are written by their number, as the format says,
 * and a text that reads like such a number is kept from being taken for one.
 */
export const sheetText = (text: string): string =>
  escaped(text)
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, numbered)

const numbered = (letter: string) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
