import { expect, it } from 'vitest'
import type { Cell } from '../../../data/structure/line.ts'
import { createSay } from '../../../data/wording/format.ts'
import words from '../../../data/wording/messages/en.json'
import { createWording } from '../../../data/wording/wording.ts'
import { mapSentence } from './mapSentence.ts'
import own from './messages/en.json'

it('says how many have a figure of how many that can, how many are zero, and why the others have none', () => {
  const cells = [
    of(5),
    of(0),
    of(7, { flags: ['jump'] }),
    gap('not_reported'),
    gap('not_reported'),
    gap('cannot_exist'),
  ]
  expect(sentence(cells)).toBe(
    'Volunteers, 2019: 3 countries and areas have a figure, of 5 that can have one. In 1 of them the figure is zero. Without a figure: not reported 2; not applicable 1. 1 figure is flagged.'
  )
})

it('leaves out what there is none of, and says what has no dot on a map', () => {
  expect(sentence([of(5)])).toBe('Volunteers, 2019: 1 country or area has a figure, of 1 that can have one.')
  expect(sentence([of(5)], 2)).toContain(
    '2 rows have no dot and are in the table only: they are of the world, of regions or of countries whose parts'
  )
})

const usual: Cell = {
  ...{
    timePeriod: 2019,
    obsValue: 1,
    obsStatus: 'A',
    missingReason: null,
    flags: [],
    source: 'made up',
    survey: 'made up',
  },
  ...{ comment: null, timeDetail: null, originalValue: null, lower: null, upper: null },
  ...{ measureValue: 1, noMeasureReason: null },
}
const of = (obsValue: number, more: Partial<Cell> = {}): Cell => ({ ...usual, obsValue, ...more })
const gap = (missingReason: Cell['missingReason']): Cell => ({ ...usual, obsValue: null, missingReason })
const sentence = (cells: Cell[], unplaced = 0) =>
  mapSentence({ series: 'Volunteers', year: 2019, cells, unplaced }, createWording('en', words), createSay('en', own))
