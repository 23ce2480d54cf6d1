import { textWidth } from './textWidth.ts'

/** What stays together: words with a no-break space between them, or a Chinese character with the marks that end what it ends. */
const pieces = /\p{Script=Han}[、。，：；？！）》”]*|(?:[^\s\p{Script=Han}]|[\u00a0\u202f])+|[^\S\u00a0\u202f]+/gu

/** A text in lines no wider than this many pixels, cut between words, or between characters where Chinese is written. */
export function wrapText(text: string, width: number, bold = false): string[] {
  const lines: string[] = []
  for (const piece of text.match(pieces) ?? []) {
    const line = lines.at(-1)
    if (line !== undefined && textWidth((line + piece).trimEnd(), bold) <= width) lines[lines.length - 1] = line + piece
    else if (piece.trim() !== '') lines.push(piece)
  }
  return lines.map((line) => line.trim())
}
