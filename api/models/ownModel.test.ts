import { afterAll, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { ownModel } from './ownModel.ts'

const db = openDatabase(currentRelease('data/built/current'))
afterAll(() => db.destroy())
const model = await ownModel(createContext(db), { language: 'es' })

it('knows every area by its names in six languages and its codes, and calls it in the language of the reader', () => {
  const spain = model.areas.find(({ iso3 }) => iso3 === 'ESP')!
  expect(spain.names).toEqual(expect.arrayContaining(['España', 'Spain', '西班牙']))
  expect(model.names[spain.refArea]).toBe('España')
})

it('offers the rate, and people volunteering with the movement per 1,000 and counted', () => {
  expect(model.ours.map(({ series, measure }) => [series, measure])).toEqual([
    ['VOLUNTEER_RATE', 'value'],
    ['VOLUNTEERS', 'per_1000'],
    ['VOLUNTEERS', 'value'],
  ])
})

it('gives figures alone, each with how it was come by, and those of women and of men', () => {
  for (const { lines } of model.ours)
    for (const { cells, methodsAt } of lines) {
      expect(cells.every(({ measureValue }) => measureValue !== null)).toBe(true)
      expect(methodsAt.length).toBe(cells.length)
      expect(methodsAt.every((at) => model.methods[at] !== undefined)).toBe(true)
    }
  expect(new Set(model.ours[0]!.lines.map(({ sex }) => sex))).toEqual(new Set(['_T', 'F', 'M']))
})
