import { expect, it } from 'vitest'
import { sortedBy } from './sortedBy.ts'

it('sorts figures from the highest and names from the first, then the other way round, then not at all', () => {
  const pressed = (column: string) => {
    const states = [['-change']]
    for (let press = 0; press < 3; press++) states.push(sortedBy(states.at(-1)!, column, false))
    return states.slice(1)
  }
  expect(pressed('2020')).toEqual([['-2020'], ['2020'], []])
  expect(pressed('name')).toEqual([['name'], ['-name'], []])
})

it('adds a further key with shift, turns it in its place, and forgets the oldest of more than three', () => {
  expect(sortedBy(['-2020'], 'name', true)).toEqual(['-2020', 'name'])
  expect(sortedBy(['-2020', 'name'], '2020', true)).toEqual(['2020', 'name'])
  expect(sortedBy(['2020', 'name'], '2020', true)).toEqual(['name'])
  expect(sortedBy(['-2016', '-2017', '-2018'], '2019', true)).toEqual(['-2017', '-2018', '-2019'])
})
