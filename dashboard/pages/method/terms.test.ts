import { expect, it } from 'vitest'
import { doubts, flags } from '../../../data/structure/codelists.ts'

it('lists first the four flags that put a figure in doubt, as Method says', () => {
  expect(flags.slice(0, 4)).toEqual(doubts)
})
