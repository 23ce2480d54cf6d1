import { afterAll, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { type Filter, observationQueries } from './observationQueries.ts'
import { wholeSeries } from './wholeSeries.ts'

const db = openDatabase(currentRelease('data/built/current'))
afterAll(() => db.destroy())

const whole: Filter = { series: 'VOLUNTEER_RATE', areas: null, goals: ['_T'], sex: [], age: [], volunteerType: [] }
const filters: Partial<Filter>[] = [
  {},
  { sex: ['_T'], age: ['Y15T24', 'Y_GE65'], volunteerType: ['ORG'] },
  { areas: ['756', '554', '036'], volunteerType: ['_T', 'DIRECT'] },
  { areas: ['404'] },
  { areas: [] },
  { series: 'SDG_INDEX_GOAL_SCORE', goals: ['3', '17'], age: ['_T'] },
  { series: 'VOLUNTEERS', sex: ['_T'] },
]

it('picks out of a series in memory just what the database would, in the same order', async () => {
  const [inMemory, inDatabase] = [observationQueries(db), observationQueries(db, { series: 0, all: 0 })]
  for (const part of filters) {
    const filter = { ...whole, ...part }
    expect([filter, await inMemory.ofLines(filter)]).toEqual([filter, await inDatabase.ofLines(filter)])
  }
})

it('reads a series once, keeps those asked for last within the bound, and none that is too large', async () => {
  const asked: string[] = []
  const rowsOf = wholeSeries(
    async (series, most) => {
      asked.push(series)
      return Array.from({ length: Math.min(most, Number(series.slice(1))) }, () => ({}) as Observation)
    },
    { series: 4, all: 8 }
  )
  for (const series of ['A4', 'B4', 'A4', 'C1', 'A4', 'B4'])
    expect((await rowsOf(series))!.length).toBe(Number(series[1]))
  expect(asked).toEqual(['A4', 'B4', 'C1', 'B4'])
  expect([await rowsOf('C1', false), await rowsOf('A4', false), asked.length]).toEqual([null, expect.any(Array), 4])
  expect([await rowsOf('D5'), await rowsOf('D5'), asked.at(-1)]).toEqual([null, null, 'D5'])
  expect(asked.filter((series) => series === 'D5')).toHaveLength(1)
})
