import { expect, it } from 'vitest'
import { readAddress } from '../../../data/structure/selectionAddress.ts'
import { readPair, writePair } from './pairAddress.ts'
import { pairExamples } from './pairExamples.ts'

it('writes two figures as an address that reads back as the same two, without problems', () => {
  const breakdown = { sex: 'F', age: '_T', volunteerType: 'ORG', goal: '13' } as const
  const one = { series: 'A_RATE', refArea: '528', timePeriod: 2020, ...breakdown } as const
  const other = {
    ...one,
    series: 'B_RATE',
    refArea: 'US-CA',
    timePeriod: 2017,
    sex: '_T',
    age: 'Y15T24',
    goal: '_T',
  } as const
  const { selection, problems } = readAddress(writePair(one, other))
  expect(problems).toEqual([])
  expect(readPair(selection)).toEqual([one, other])
})

it('has no pair where the address names none', () => {
  expect(readPair(readAddress('series=VOLUNTEERS').selection)).toBeNull()
})

it('gives each example an address that can be read', () => {
  for (const { address } of pairExamples) {
    const { selection, problems } = readAddress(address)
    expect(problems).toEqual([])
    expect(readPair(selection)).not.toBeNull()
  }
})
