import { expect, it } from 'vitest'
import { type PlacedTag, type Tag, tagLevels } from './tagLevels.ts'

const tag = (x: number, width = 80, bracket: Tag['bracket'] = null): Tag => ({ x, width, bracket, lines: 1 })

it('keeps names that have room in one row, each in the middle under its stem', () => {
  const first = { level: 0, linesBefore: 0, linesInRow: 1 }
  expect(tagLevels([tag(100), tag(300), tag(500)], 600)).toEqual([
    { left: 60, ...first },
    { left: 260, ...first },
    { left: 460, ...first },
  ])
})

it('never lets words overlap, nor a stem run through the words of another, however close they stand', () => {
  for (const step of [2, 5, 13, 40, 90])
    for (const first of [0, 120, 600 - 8 * step]) {
      const tags = Array.from({ length: 8 }, (_, i) => tag(first + i * step, 60 + ((i * 37) % 60)))
      const placed = tagLevels(tags, 600)
      for (const [i, one] of tags.entries())
        for (const [j, other] of tags.entries())
          if (i !== j)
            expect(crosses([one, placed[i]!], [other, placed[j]!]), `${step} ${first}: ${i} ${j}`).toBe(false)
    }
})

it('keeps brackets of one row apart, and every name within the width', () => {
  const placed = tagLevels([tag(100, 60, [40, 200]), tag(190, 60, [150, 260]), tag(330)], 340)
  expect(placed[0]!.level).not.toBe(placed[1]!.level)
  expect(placed[2]!.left + 80).toBeLessThanOrEqual(340)
})

it('makes a row as high as its tallest name', () => {
  const placed = tagLevels([{ ...tag(100), lines: 3 }, tag(110)], 600)
  const [upper, lower] = placed.toSorted((a, b) => a.level - b.level)
  expect(upper!.linesInRow + lower!.linesInRow).toBe(4)
  expect(lower!.linesBefore).toBe(upper!.linesInRow)
})

function crosses([one, here]: [Tag, PlacedTag], [other, there]: [Tag, PlacedTag]): boolean {
  if (here.level === there.level) return here.left < there.left + other.width && there.left < here.left + one.width
  return here.level > there.level && one.x > there.left && one.x < there.left + other.width
}
