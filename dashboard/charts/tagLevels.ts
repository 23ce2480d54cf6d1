import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** A name that hangs on a stem, with the bracket that it stands under, if it has one. */
export interface Tag {
  /** Where its stem stands. */
  x: number
  /** Of its words, and in how many lines they are. */
  width: number
  lines: number
  bracket: readonly [from: number, to: number] | null
}

export interface PlacedTag {
  /** How many rows down: 0 is the highest. */
  level: number
  /** Where its words start. */
  left: number
  /** How many lines of words the rows before its own take, and its own. */
  linesBefore: number
  linesInRow: number
}

interface Taken extends Pick<PlacedTag, 'level' | 'left'> {
  tag: Tag
}

type Side = 'middle' | 'after' | 'before'

const gap = 8
/** Where words stand to their stem, as one likes it best; each is tried from both ends of the row. */
const manners: Side[][] = [
  ['middle', 'after', 'before'],
  ['after', 'before'],
  ['before', 'after'],
]

/** Rows for names under their stems: no two words overlap, and no stem runs through the words of another. */
export function tagLevels(tags: readonly Tag[], width: number): PlacedTag[] {
  const fromEnd = [...tags].sort((a, b) => b.x - a.x)
  const tries = manners.flatMap((sides) => [fromEnd, fromEnd.toReversed()].map((order) => inOrder(order, sides, width)))
  const taken = tries.find(({ isClear }) => isClear)?.taken ?? tries[0]!.taken
  const levels = [...new Set(taken.map(({ level }) => level))].sort((a, b) => a - b)
  const linesOf = levels.map((level) =>
    Math.max(...taken.filter((one) => one.level === level).map(({ tag }) => tag.lines))
  )
  return tags.map((tag) => {
    const { level, left } = taken.find((one) => one.tag === tag)!
    const row = levels.indexOf(level)
    const linesBefore = linesOf.slice(0, row).reduce((sum, lines) => sum + lines, 0)
    return { level: row, left, linesBefore, linesInRow: linesOf[row]! }
  })
}

function inOrder(tags: readonly Tag[], sides: readonly Side[], width: number) {
  const taken: Taken[] = []
  let isClear = true
  for (const tag of tags) {
    const lefts = sides.map((side) => leftAt(tag, side)).filter((left) => left >= 0 && left + tag.width <= width)
    const free = freeRow({ tag, lefts }, taken)
    isClear &&= free !== undefined
    const left = Math.max(0, Math.min(leftAt(tag, 'middle'), width - tag.width))
    taken.push({ tag, ...(free ?? { level: Math.max(-1, ...taken.map(({ level }) => level)) + 1, left }) })
  }
  return { taken, isClear }
}

const leftAt = ({ x, width }: Tag, side: Side) => (side === 'middle' ? x - width / 2 : side === 'after' ? x : x - width)

/** A row that there is, else a new one below all, or above all where a stem could not come down. */
function freeRow(
  { tag, lefts }: { tag: Tag; lefts: readonly number[] },
  taken: readonly Taken[]
): Pick<PlacedTag, 'level' | 'left'> | undefined {
  const levels = [...new Set(taken.map(({ level }) => level))].sort((a, b) => a - b)
  const rows = levels.length === 0 ? [0] : [...levels, levels.at(-1)! + 1, levels[0]! - 1]
  return rows
    .flatMap((level) => lefts.map((left) => ({ level, left })))
    .find((place) => taken.every((other) => standsFree({ tag, ...place }, other)))
}

function standsFree(one: Taken, other: Taken): boolean {
  if (one.level === other.level) {
    const [a, b] = [extentOf(one), extentOf(other)]
    return a[1] + gap <= b[0] || b[1] + gap <= a[0]
  }
  const [upper, lower] = one.level < other.level ? [one, other] : [other, one]
  return lower.tag.x < upper.left || lower.tag.x > upper.left + upper.tag.width
}

function extentOf({ tag, left }: Taken): [number, number] {
  const [from, to] = tag.bracket ?? [tag.x, tag.x]
  return [Math.min(left, from), Math.max(left + tag.width, to)]
}

/** A name in lines that leave room for others beside it. */
export function tagLines(text: string, width: number): string[] {
  return wrapText(text, Math.max(140, width * 0.3), true)
}

export const widestLine = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, true)))
