/**
 * A text that keeps its own direction in a picture that runs left to right: every line of it in U+2067 … U+2069, and what
 * is isolated inside it kept, lest 40–59 read 59–40.
 */
export function isolateText(lines: readonly string[], dir: 'ltr' | 'rtl'): string {
  return (dir === 'ltr' ? lines : isolatedLines(lines)).join('\n')
}

/** Lines in the reader's direction, and inside them what is isolated: a pair that a line break parts is closed and opened anew. */
export function isolatedLines(lines: readonly string[]): string[] {
  let open: string[] = []
  return lines.map((line) => {
    const begun = open.join('') + line
    open = []
    for (const mark of begun.match(/[\u2066-\u2069]/g) ?? []) {
      if (mark === '\u2069') open.pop()
      else open.push(mark)
    }
    return `\u2067${begun}${'\u2069'.repeat(open.length)}\u2069`
  })
}
