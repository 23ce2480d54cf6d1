import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const api = createCaller(createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')))
  type Question = Parameters<typeof api.comparability.pair>[0]
  const rate = (one: Question['one'], other: Question['other']) =>
    api.comparability.pair({ series: 'VOLUNTEER_RATE', one, other })
  const organised = (refArea: string, timePeriod: number) => ({ refArea, timePeriod, volunteerType: 'ORG' as const })

  it.each([
    ['051', '10.2 and 10.7'],
    ['208', '33 and 33'],
  ])(
    '2018 and 2019 of area %s come from one survey with the same codes: %s are comparable',
    async (refArea, values) => {
      const pair = await rate({ refArea, timePeriod: 2018 }, { refArea, timePeriod: 2019 })
      expect(`${pair.one.obsValue} and ${pair.other.obsValue}`).toBe(values)
      expect(pair).toMatchObject({ class: 'comparable', grounds: [] })
    }
  )

  it('Armenia asks about one week and Canada about twelve months', async () => {
    const pair = await rate({ refArea: '051', timePeriod: 2018 }, { refArea: '124', timePeriod: 2018 })
    expect(pair.class).toBe('not')
    expect(pair.grounds).toContainEqual({ code: 'reference_period_differs', values: ['P1W', 'P12M'] })
  })

  it('the United States count organisation-based volunteers, Canada’s total counts all', async () => {
    const pair = await rate(organised('840', 2017), { refArea: '124', timePeriod: 2018 })
    expect([pair.one.obsValue, pair.other.obsValue, pair.class]).toEqual([30.3, 79.4, 'not'])
    expect(pair.grounds[0]).toEqual({ code: 'volunteer_type_differs', values: ['ORG', '_T'] })
  })

  it('both organisation-based and over twelve months, they may be compared with care; Canada’s ages are unknown', async () => {
    const pair = await rate(organised('840', 2017), organised('124', 2018))
    expect([pair.one.obsValue, pair.other.obsValue, pair.class]).toEqual([30.3, 41.1, 'with_care'])
    expect(pair.grounds).toContainEqual({ code: 'ages_unknown', values: ['Y_GE16', null] })
    expect(pair.grounds.map(({ code }) => code)).toEqual(expect.arrayContaining(['instrument_unknown', 'years_differ']))
    expect(pair.one.method.reference_period.value).toBe(pair.other.method.reference_period.value)
  })

  it('New Zealand changed its survey between 2016 and 2018', async () => {
    const pair = await rate(organised('554', 2016), organised('554', 2018))
    expect(pair).toMatchObject({ class: 'not', grounds: [{ code: 'survey_changed', values: ['BX:15658', 'BA:117'] }] })
  })

  it('Switzerland’s figures of 2015 and 2016 ask about twelve months and about four weeks', async () => {
    const pair = await rate(organised('756', 2015), organised('756', 2016))
    expect(pair.class).toBe('not')
    expect(pair.grounds).toContainEqual({ code: 'reference_period_differs', values: ['P12M', 'P4W'] })
  })

  it('the European module was revised between 2015 and 2022', async () => {
    const one = { refArea: '040', timePeriod: 2015 }
    const pair = await api.comparability.pair({ series: 'EUSILC_FORMAL', one, other: { ...one, timePeriod: 2022 } })
    expect(pair).toMatchObject({ class: 'with_care', grounds: [{ code: 'method_revised' }] })
  })

  it('two Societies’ counts depend on their size; per 1,000 people they may be compared with care', async () => {
    const question = { series: 'VOLUNTEERS', one: { refArea: '404', timePeriod: 2018 } }
    const other = { refArea: '400', timePeriod: 2018 }
    const counts = await api.comparability.pair({ ...question, other })
    expect([counts.class, counts.grounds[0]!.code]).toEqual(['not', 'size'])
    const per1000 = await api.comparability.pair({ ...question, other, measure: 'per_1000' })
    expect([per1000.class, per1000.grounds.map(({ code }) => code)]).toEqual(['with_care', ['self_reported']])
  })

  it('India’s Society may be compared with itself across its jump with care', async () => {
    const question = { series: 'VOLUNTEERS', one: { refArea: '356', timePeriod: 2016 } }
    const pair = await api.comparability.pair({ ...question, other: { refArea: '356', timePeriod: 2017 } })
    expect(pair).toMatchObject({ class: 'with_care', grounds: [{ code: 'flagged' }] })
  })

  it('people reached by two programmes are partly the same people', async () => {
    const set = await api.comparability.grounds({ series: ['REACHED_HEALTH', 'REACHED_WASH'], areas: ['404'] })
    expect([set.class, set.grounds[0]!.code]).toEqual(['not', 'overlapping_people'])
  })

  it('any two areas of which something needed is unknown are compared with care at best', async () => {
    const { within, between } = await api.comparability.grounds({
      ...{ series: ['VOLUNTEER_RATE'], startPeriod: 2018, endPeriod: 2019 },
      areas: ['051', '208', '124', '756', '554', '496', '032', '710', '826', '702', '840', '348'],
    })
    expect(between!.length).toBeGreaterThan(10)
    const areas = between!.filter(({ one, other }) => within[one]!.refArea !== within[other]!.refArea)
    expect(areas.filter((pair) => pair.class === 'comparable')).toEqual([])
  })

  it('all Societies’ volunteers are one set that may be compared with care per 1,000 people', async () => {
    const set = await api.comparability.grounds({ series: ['VOLUNTEERS'], measure: 'per_1000' })
    expect([set.class, set.figures, set.between]).toEqual(['with_care', 857, null])
  })

  it('one Dutch survey gives 44 per cent over twelve months and 21 over four weeks: not comparable', async () => {
    const pair = await api.comparability.pair({
      series: 'NATIONAL_VOLUNTEER_RATE',
      one: organised('528', 2020),
      other: { series: 'NATIONAL_VOLUNTEER_RATE_4W', refArea: '528', timePeriod: 2020 },
    })
    expect([pair.one.obsValue, pair.other.obsValue, pair.class]).toEqual([44, 21, 'not'])
    expect(pair.grounds).toContainEqual({ code: 'reference_period_differs', values: ['P12M', 'P4W'] })
  })

  it('twenty sources of ILOSTAT measure in the period, and who they are is told with national surveys', async () => {
    const { rows, names } = await api.comparability.methods({})
    expect(rows.filter(({ dataset }) => dataset === 'ilostat')).toHaveLength(20)
    expect(rows.filter(({ refArea }) => refArea === '528').map(({ method }) => method.reference_period)).toEqual([
      { value: 'P12M', certainty: 'stated' },
      { value: 'P12M', certainty: 'stated' },
      { value: 'P4W', certainty: 'stated' },
    ])
    expect(names['528']).toContain('Netherlands')
  })
})
