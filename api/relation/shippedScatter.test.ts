import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { isSure } from '../../data/structure/scatter.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('a scatter of the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const { models, relation } = createCaller(createContext(db))
  type Asked = Parameters<typeof models.explore>[0]
  const explore = (asked: Asked) => models.explore({ isMeasureGiven: false, view: 'scatter', ...asked })
  const scatterOf = async (asked: Asked) => (await explore(asked)).scatter!

  it('is the relation of volunteers and a Goal’s score where nothing else is named, for every Goal', async () => {
    for (let goal = 1; goal <= 17; goal += 1) {
      const { pairs, correlation, incomeHeld, areas, x, y } = await scatterOf({ goal: [String(goal)] })
      const known = await relation.ofGoal({ goal: String(goal) })
      const sure = pairs.filter(isSure)
      expect([x.measure, y!.goal, areas]).toEqual(['per_1000', String(goal), known.points.length])
      expect(sure.map(({ refArea, x, y }) => ({ refArea, x, y }))).toEqual(
        known.points.map(({ refArea, volunteers: x, score: y }) => ({ refArea, x, y }))
      )
      expect(pairs.filter((pair) => !isSure(pair)).map(({ refArea }) => refArea)).toEqual(known.flagged)
      expect(new Set(pairs.map(({ timePeriod }) => timePeriod))).toEqual(new Set([2019]))
      expect([correlation, incomeHeld]).toEqual([known.correlation, known.incomeHeld])
    }
  })

  it('sets any two series beside each other, each area by the last year in which it has both', async () => {
    const asked = { series: ['VOLUNTEERS'], measure: 'per_1000' as const, beside: 'VOLUNTEER_RATE' }
    const { pairs, without, shared, areas, correlation } = await scatterOf(asked)
    expect(pairs.length).toBeGreaterThan(20)
    expect(new Set(pairs.map(({ timePeriod }) => timePeriod)).size).toBeGreaterThan(1)
    expect(shared).toBe(null)
    expect(correlation !== null).toBe(areas >= 20)
    expect(without.every(({ refArea }) => !pairs.some((pair) => pair.refArea === refArea))).toBe(true)
    expect(without.filter(({ x, y }) => x === null && y === null).length).toBeGreaterThan(0)
  })

  it('gives no coefficient where one figure is divided by the other, and a word of care where both are counts', async () => {
    const asked = { series: ['VOLUNTEERS'], beside: 'POP_TOTAL' }
    const rate = await scatterOf({ ...asked, measure: 'per_1000' })
    expect([rate.shared, rate.correlation, rate.noCorrelation]).toEqual(['divided', null, 'shared'])
    const count = await scatterOf({ ...asked, isMeasureGiven: true, measure: 'value' })
    expect(count.shared).toBe('size')
    expect(count.correlation!.value).toBeGreaterThan(0)
    const later = await scatterOf({ series: ['VOLUNTEERS'], beside: 'VOLUNTEERS_LATER' })
    expect([later.shared, later.correlation]).toEqual(['same_thing', null])
  })

  it('sets a series beside the four income groups of the year of each figure', async () => {
    const { y, beside, pairs, incomeGroups, incomeHeld, correlation } = await scatterOf({
      ...{ series: ['VOLUNTEERS'], measure: 'per_1000', beside: 'INCOME_GROUP', startPeriod: 2019, endPeriod: 2019 },
    })
    expect([y, beside, incomeHeld]).toEqual([null, null, null])
    expect(incomeGroups[0]).toBe('Low income')
    // Romania was classified lower by its income of 2020.
    expect(pairs.find(({ refArea }) => refArea === '642')).toMatchObject({ y: 3, income: 3, timePeriod: 2019 })
    expect(correlation).not.toBe(null)
  })

  it('gives no coefficient over fewer than twenty areas', async () => {
    const { areas, pairs, correlation, noCorrelation } = await scatterOf({
      series: ['VOLUNTEER_RATE'],
      beside: 'SDG_INDEX_GOAL_SCORE',
    })
    expect([areas > 0, areas < 20, pairs.length < 25]).toEqual([true, true, true])
    expect([correlation, noCorrelation]).toEqual([null, 'too_few'])
  })

  it('shows the members of the groups chosen and the areas chosen, and its coefficient is of those', async () => {
    const { pairs, noCorrelation } = await scatterOf({ series: ['STAFF'], group: ['145'], areas: ['404'], goal: ['3'] })
    expect(pairs.map(({ refArea }) => refArea)).toContain('404')
    expect([pairs.length < 20, noCorrelation]).toEqual([true, 'too_few'])
  })

  it('sets parts of a country beside each other where a series is of parts', async () => {
    const { pairs, shared } = await scatterOf({
      ...{ series: ['AMERICORPS_FORMAL_RATE'], beside: 'AMERICORPS_INFORMAL_RATE' },
    })
    expect(pairs.length).toBeGreaterThan(45)
    expect(pairs.every(({ refArea }) => refArea.startsWith('US-'))).toBe(true)
    expect(shared).toBe(null)
  })

  it('refuses what is not there and a series beside itself, and shows what it may', async () => {
    const itself = await explore({ series: ['VOLUNTEERS'], beside: 'VOLUNTEERS' })
    expect(itself.problems).toMatchObject([{ parameter: 'beside', given: 'VOLUNTEERS' }])
    expect(itself.selection.beside).toBe('SDG_INDEX_GOAL_SCORE')
    expect((await explore({ beside: 'VOLUNTERS' })).problems).toMatchObject([{ parameter: 'beside' }])
    const scores = await explore({ series: ['SDG_INDEX_GOAL_SCORE'], goal: ['3'] })
    expect([scores.problems, scores.selection.beside]).toEqual([[], 'INCOME_GROUP'])
  })

  it('answers at its plain address what the page is made of', async () => {
    const asked = { series: ['VOLUNTEERS'], measure: 'per_1000' as const, beside: 'VOLUNTEER_RATE' }
    const { release, ...answer } = await relation.ofSeries(asked)
    expect(answer).toEqual(await scatterOf({ ...asked, isMeasureGiven: true }))
    expect(release).toMatch(/^2026/)
    await expect(relation.ofSeries({ ...asked, beside: 'VOLUNTEERS' })).rejects.toThrow('beside itself says nothing')
    await expect(relation.ofSeries({ ...asked, beside: 'STAF' })).rejects.toThrow('no series STAF')
    await expect(relation.ofSeries({ series: ['VOLUNTEER_RATE'], measure: 'per_1000' })).rejects.toThrow(
      'ask for value'
    )
  })

  it('offers beside a series those of figures that look at the same areas, and never itself', async () => {
    const codes = await models.besideSeries({ series: 'VOLUNTEERS' })
    expect(codes).toEqual(expect.arrayContaining(['STAFF', 'POP_TOTAL', 'SDG_INDEX_GOAL_SCORE', 'VOLUNTEER_RATE']))
    for (const code of ['VOLUNTEERS', 'VNR_PRESENTED', 'UN_VOLUNTEERS', 'AMERICORPS_FORMAL_RATE'])
      expect(codes).not.toContain(code)
    expect(await models.besideSeries({ series: 'AMERICORPS_FORMAL_RATE' })).toContain('AMERICORPS_INFORMAL_RATE')
    await expect(models.besideSeries({ series: 'STAF' })).rejects.toThrow('no series STAF')
  })

  it('is found again by its rows, with its Goal and what is beside', async () => {
    const { rows } = await explore({ areas: ['404'], group: ['202'] })
    expect(rows).toMatchObject({
      ...{ series: ['VOLUNTEERS'], beside: 'SDG_INDEX_GOAL_SCORE', goal: ['3'], view: 'scatter' },
      ...{ areas: ['404'], group: ['202'], startPeriod: 2016, endPeriod: 2020, measure: 'per_1000' },
    })
  })
})
