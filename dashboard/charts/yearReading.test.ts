import { expect, it } from 'vitest'
import { chartFrame } from './chartFrame.ts'
import { exampleLine, exampleOptions } from './exampleLines.ts'
import { trendLayout } from './trendLayout.ts'
import { yearReading } from './yearReading.ts'

const lines = [
  exampleLine('Lebanon', [1.2, 1.4, 2, 2.08, 2.41], 1),
  exampleLine('Qatar', [0.1, { measureValue: 0.12, flags: ['jump'] }, 1.1, 1.67, 0.87], 2),
  exampleLine('Tunisia', [1.5, 1.5, 0.66, null, null], 3),
]

it('says of each line its figure of the year, what is flagged with its mark, and what is missing in words', () => {
  expect(labelsIn(2019).map(({ lines }) => lines.join(' '))).toEqual([
    'Lebanon 2.08',
    'Qatar 1.67',
    'Tunisia not_reported',
  ])
  expect(labelsIn(2017).map(({ lines }) => lines.join(' '))).toEqual(['Tunisia 1.50', 'Lebanon 1.40', 'Qatar 0.12 ⚑'])
})

it('keeps labels apart, each near its figure, and inside the room beside the lines', () => {
  for (const year of [2016, 2017, 2018, 2019, 2020]) {
    const labels = labelsIn(year)
    for (const [at, { y, lines }] of labels.entries())
      if (at > 0)
        expect(y - labels[at - 1]!.y).toBeGreaterThanOrEqual(8 * (lines.length + labels[at - 1]!.lines.length))
  }
})

it('leaves a label near its last figure in a year without one, and rings nothing there', () => {
  const tunisia = labelsIn(2020).find(({ line }) => line.label === 'Tunisia')!
  expect(tunisia.pointY).toBeNull()
  expect(Math.abs(tunisia.y - frame().y(0.66))).toBeLessThan(30)
})

function labelsIn(year: number) {
  return yearReading({ lines, layout: layout(), frame: frame(), options: exampleOptions() }, year).labels
}

const layout = () => trendLayout(lines, exampleOptions())
function frame() {
  const { axis, marginTop, marginRight, marginBottom, marginLeft, height } = layout()
  const box = { left: marginLeft, right: 720 - marginRight, top: marginTop, bottom: height - marginBottom }
  return chartFrame(box, axis, exampleOptions())
}
