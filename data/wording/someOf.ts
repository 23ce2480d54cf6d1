import type { Wording } from './wording.ts'

/** At most three of many, in words, and how many others there are. */
export function someOf(items: readonly string[], wording: Wording, count = items.length): string {
  const others = count - Math.min(items.length, most)
  const said = items.slice(0, most)
  return wording.list(others > 0 ? [...said, wording.say('list.others', { n: others })] : said)
}

const most = 3
