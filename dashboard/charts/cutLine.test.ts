import { expect, it } from 'vitest'
import { doubts } from '../../data/structure/codelists.ts'
import type { Cell } from '../../data/structure/line.ts'
import { cutLine } from './cutLine.ts'
import { exampleLine } from './exampleLines.ts'

it.each([
  ['a bound', { comment: 'at_least' }],
  ['a range', { lower: 1, upper: 2 }],
  ['a rounded figure', { originalValue: '109 million' }],
  ['one of several years', { timeDetail: '2012-2019' }],
] satisfies [string, Partial<Cell>][])(
  'joins nothing to %s, in either direction, and says of no cut',
  (_, precision) => {
    const { cells } = exampleLine('World', [1, 2, { measureValue: 3, ...precision }, 4, 5])
    const { stretches, cuts } = cutLine(cells)
    expect(stretches.map((stretch) => stretch.map(({ timePeriod }) => timePeriod))).toEqual([
      [2016, 2017],
      [2018],
      [2019, 2020],
    ])
    expect(cuts).toEqual([])
  }
)

it.each(doubts)('joins nothing to a figure that is in doubt: %s', (flag) => {
  expect(stretchesWith([flag])).toEqual([[2016, 2017], [2018], [2019, 2020]])
})

it.each(['dominates', 'coherence'] as const)('goes on through a figure whose flag doubts nothing: %s', (flag) => {
  expect(stretchesWith([flag])).toEqual([[2016, 2017, 2018, 2019, 2020]])
})

const stretchesWith = (flags: Cell['flags']) =>
  cutLine(exampleLine('India', [1, 2, { measureValue: 3, flags }, 4, 5]).cells).stretches.map((stretch) =>
    stretch.map(({ timePeriod }) => timePeriod)
  )
