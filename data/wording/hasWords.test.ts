import { expect, it } from 'vitest'
import type { TableRow } from '../structure/shownTable.ts'
import { hasWords } from './hasWords.ts'

const namesInAll = new Map([
  ['384', ['Côte d’Ivoire', 'Ivory Coast', '384', 'CIV', 'CI']],
  ['840', ['United States of America', 'Estados Unidos', '840', 'USA', 'US']],
])
const found = (text: string) =>
  ['384', '840'].filter((refArea) =>
    hasWords(text, { namesInAll, names: new Map(), seriesNames: new Map() })({
      refArea,
      lines: [],
    } as unknown as TableRow)
  )

it.each([
  ['ivory coast', ['384']],
  ['coast ivory', ['384']],
  ['ivorycoast', ['384']],
  ['cotedivoire', ['384']],
  ['unitedstates', ['840']],
  ['statesofamerica', ['840']],
  ['estadosunidos', ['840']],
  ['civ', ['384']],
  ['drycoast', []],
])('finds rows by %s, spaces or not', (text, areas) => {
  expect(found(text)).toEqual(areas)
})
