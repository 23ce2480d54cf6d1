/** Pixels that charts set their text in. */
export const textSize = 13
export const textLineHeight = 16

/**
 * The width of a text in pixels, estimated by script and generously: layout must not wait for a font, and has to
 * come out the same in a test.
 */
export function textWidth(text: string, bold = false): number {
  let ems = 0
  for (const character of text) ems += widthOf(character)
  return ems * textSize * (bold ? 1.07 : 1)
}

const widths: [RegExp, number][] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u, 1],
  [/\p{Script=Arabic}/u, 0.56],
  [/[ijlI.,:;'’|!()[\]· ]/u, 0.32],
  [/[frt\-–/]/u, 0.42],
  [/[mwMWЖШЩЮжшщюмМ—…%]/u, 0.92],
  [/\p{Lu}/u, 0.7],
  [/\p{Script=Cyrillic}/u, 0.62],
]

function widthOf(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? 0.58
}
