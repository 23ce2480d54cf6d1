/**
 * A text that keeps its own direction in a picture that runs left to right: every line of it in U+2067 … U+2069.
 * Marks set inside by others go, for a line break must not part a pair.
 */
export function isolateText(lines: readonly string[], dir: 'ltr' | 'rtl'): string {
  if (dir === 'ltr') return lines.join('\n')
  return lines.map((line) => `\u2067${line.replace(/[\u2066-\u2069]/g, '')}\u2069`).join('\n')
}
