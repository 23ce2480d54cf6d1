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

  it('both organisation-based and over twelve months, they may be compared with care; ages and instrument differ', async () => {
    const pair = await rate(organised('840', 2017), organised('124', 2018))
    expect([pair.one.obsValue, pair.other.obsValue, pair.class]).toEqual([30.3, 41.1, 'with_care'])
    expect(pair.grounds).toContainEqual({ code: 'ages_differ', values: ['Y_GE16', 'Y_GE15'] })
    expect(pair.grounds).toContainEqual({ code: 'instrument_differs', values: ['labour_force_module', 'own_survey'] })
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

  it('the European module was revised between 2015 and 2022: two surveys, and no change', async () => {
    const one = { refArea: '040', timePeriod: 2015 }
    const pair = await api.comparability.pair({ series: 'EUSILC_FORMAL', one, other: { ...one, timePeriod: 2022 } })
    expect(pair).toMatchObject({
      ...{ class: 'not', grounds: [{ code: 'survey_changed', values: ['EU_SILC_2015', 'EU_SILC_2022'] }] },
    })
    const { lines } = await api.observations.view({
      ...{ series: ['EUSILC_FORMAL'], areas: ['040'], startPeriod: 2015, endPeriod: 2022 },
    })
    expect(lines[0]!.change).toMatchObject({ value: null, reason: 'survey_changed' })
  })

  const within = async (
    series: string,
    years: readonly [number, number],
    of: { refArea: string; volunteerType?: 'ORG' }
  ) => {
    const [one, other] = years.map((timePeriod) => ({ timePeriod, ...of })) as [Question['one'], Question['one']]
    const { class: verdict, grounds } = await api.comparability.pair({ series, one, other })
    return [verdict, grounds.map(({ code }) => code)]
  }

  it('one survey over pages is comparable: UN Volunteers’ register, the US population survey, England’s survey', async () => {
    const us = { refArea: '840', volunteerType: 'ORG' } as const
    expect(await within('UN_VOLUNTEERS', [2018, 2019], { refArea: '001' })).toEqual(['comparable', []])
    expect(await within('UN_VOLUNTEERS', [2019, 2020], { refArea: '001' })).toEqual(['comparable', []])
    expect(await within('NATIONAL_VOLUNTEER_RATE', [2017, 2019], us)).toEqual(['comparable', []])
    expect(await within('VOLUNTEER_RATE', [2017, 2019], us)).toEqual(['comparable', []])
    const england = { refArea: '826', volunteerType: 'ORG' } as const
    expect(await within('NATIONAL_VOLUNTEER_RATE_MONTHLY', [2020, 2021], england)).toEqual(['comparable', []])
    const { lines } = await api.observations.view({ series: ['UN_VOLUNTEERS'], areas: ['001'] })
    expect(lines[0]!.change).toMatchObject({ value: 31.3567560061, startPeriod: 2018, endPeriod: 2020 })
  })

  it('one figure of one survey is comparable with itself over datasets: the United States in three', async () => {
    const three = [
      ['VOLUNTEER_RATE', 'ORG'],
      ['NATIONAL_VOLUNTEER_RATE', 'ORG'],
      ['AMERICORPS_FORMAL_RATE', '_T'],
    ] as const
    for (const [series, volunteerType] of three)
      for (const [other, type] of three) {
        const one = { series, refArea: '840', timePeriod: 2017, volunteerType }
        const pair = await api.comparability.pair({
          series,
          one,
          other: { ...one, series: other, volunteerType: type },
        })
        expect([series, other, pair.class]).toEqual([series, other, 'comparable'])
      }
  })

  it('the coastal clean-up’s organisers count on every page; what they round or bound is no point', async () => {
    expect(await within('COASTAL_CLEANUP_VOLUNTEERS', [2016, 2017], { refArea: '001' })).toEqual([
      'with_care',
      ['rounded'],
    ])
    expect(await within('COASTAL_CLEANUP_VOLUNTEERS', [2016, 2018], { refArea: '001' })).toEqual(['not', ['bound']])
    expect(await within('WORLD_CLEANUP_DAY_VOLUNTEERS', [2018, 2020], { refArea: '001' })).toEqual(['not', ['bound']])
    const { lines } = await api.observations.view({ series: ['WORLD_CLEANUP_DAY_VOLUNTEERS'], areas: ['001'] })
    expect(lines[0]!.change).toMatchObject({ value: null, reason: 'no_point' })
  })

  it('an average of 2012 to 2019 is not compared with the single year 2020', async () => {
    const dutch = await within('NATIONAL_VOLUNTEER_RATE', [2019, 2020], { refArea: '528', volunteerType: 'ORG' })
    expect(dutch).toEqual(['not', ['span']])
  })

  const between = async (series: string, areas: [string, number][], more: object = {}) => {
    const [one, other] = areas.map(([refArea, timePeriod]) => ({ refArea, timePeriod, ...more })) as [
      Question['one'],
      Question['one'],
    ]
    const measure = series === 'NATIONAL_VOLUNTEERS' ? ('per_1000' as const) : ('value' as const)
    const { class: verdict, grounds } = await api.comparability.pair({ series, one, other, measure })
    return [verdict, grounds.map(({ code }) => code)] as const
  }

  it('a number of volunteers per 1,000 obeys the rules of the rate: Canada and Portugal are not comparable', async () => {
    const [verdict, grounds] = await between('NATIONAL_VOLUNTEERS', [
      ['124', 2018],
      ['620', 2018],
    ])
    expect(verdict).toBe('not')
    expect(grounds).toEqual(expect.arrayContaining(['reference_period_differs', 'instrument_differs', 'bound']))
  })

  it('a survey’s number is divided by the people of its ages: 15 and over, never all, and not those of 16 and over', async () => {
    const view = await api.observations.view({
      ...{
        series: ['NATIONAL_VOLUNTEERS'],
        areas: ['124', '620', '840'],
        measure: 'per_1000',
        volunteerType: ['_T', 'ORG'],
      },
    })
    expect(view.unitMeasure).toBe('PER_1000_Y_GE15')
    const given = view.lines.flatMap(({ refArea, cells }) =>
      cells
        .filter(({ obsValue }) => obsValue !== null)
        .map((cell) => [refArea, cell.measureValue, cell.noMeasureReason])
    )
    expect(given).toEqual([
      ['124', 772.26492883, null],
      ['840', null, 'no_population_of_ages'],
      ['620', expect.closeTo(78, 0), null],
    ])
  })

  it('Poland counts help to relatives: not comparable with Switzerland but for organisations', async () => {
    const poland: [string, number][] = [
      ['616', 2016],
      ['756', 2016],
    ]
    expect(await between('VOLUNTEER_RATE', poland, { volunteerType: 'DIRECT' })).toEqual([
      'not',
      expect.arrayContaining(['help_to_relatives_differs']),
    ])
    const [organised] = await between('VOLUNTEER_RATE', poland, { volunteerType: 'ORG' })
    expect(organised).toBe('with_care')
  })

  it('Australia asked one question of a census: not comparable with the United States', async () => {
    const [verdict, grounds] = await between(
      'VOLUNTEER_RATE',
      [
        ['036', 2016],
        ['840', 2017],
      ],
      { volunteerType: 'ORG' }
    )
    expect([verdict, grounds]).toEqual(['not', expect.arrayContaining(['instrument_kind_differs'])])
  })

  it('England is the population covered of every figure of its survey, in every dataset', async () => {
    for (const [series, timePeriod, volunteerType] of [
      ['VOLUNTEER_RATE', 2017, 'ORG'],
      ['NATIONAL_VOLUNTEER_RATE', 2017, '_T'],
      ['NATIONAL_VOLUNTEER_RATE_MONTHLY', 2018, 'ORG'],
    ] as const) {
      const one = { refArea: '826', timePeriod, volunteerType }
      const pair = await api.comparability.pair({ series, one, other: one })
      expect([series, pair.one.method.population_covered.value]).toEqual([series, 'england'])
    }
  })

  it('help outside organisations by EU-SILC is compared with care: its wording leaves much to the interviewer', async () => {
    const euSilc: [string, number][] = [
      ['528', 2015],
      ['470', 2015],
    ]
    expect(await between('EUSILC_INFORMAL', euSilc)).toEqual([
      'with_care',
      expect.arrayContaining(['question_wording_open']),
    ])
    expect(await between('VOLUNTEER_RATE', euSilc, { volunteerType: 'DIRECT' })).toEqual([
      'with_care',
      expect.arrayContaining(['question_wording_open']),
    ])
    const [verdict, grounds] = await between('EUSILC_FORMAL', euSilc)
    expect([verdict, grounds.includes('question_wording_open')]).toEqual(['with_care', false])
  })

  it('scores of one edition, and whether a review was presented, are compared across areas', async () => {
    expect(
      await between(
        'SDG_INDEX_GOAL_SCORE',
        [
          ['404', 2019],
          ['400', 2019],
        ],
        { goal: '13' }
      )
    ).toEqual(['comparable', []])
    expect(
      await between('VNR_PRESENTED', [
        ['404', 2017],
        ['400', 2017],
      ])
    ).toEqual(['comparable', []])
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

  it.each([
    ['prefectures of Japan', 'VOLUNTEER_RATE_TIME_USE', ['JP-13', 'JP-23'], 2016],
    ['Länder of Germany', 'VOLUNTEER_ENGAGEMENT_RATE', ['DE-BY', 'DE-SN'], 2019],
    ['a Land and Germany', 'VOLUNTEER_ENGAGEMENT_RATE', ['DE-BY', '276'], 2019],
    ['states of the USA', 'AMERICORPS_FORMAL_RATE', ['US-CA', 'US-NV'], 2017],
    ['states of Australia', 'AU_CENSUS_VOLUNTEER_RATE', ['AU-NSW', 'AU-VIC'], 2016],
    ['regions of New Zealand', 'NZ_CENSUS_VOLUNTEER_RATE', ['NZ-AUK', 'NZ-GIS'], 2018],
  ])('one survey asked %s alike: they are comparable', async (...[, series, [one, other], timePeriod]) => {
    const pair = await api.comparability.pair({
      ...{ series, one: { refArea: one!, timePeriod }, other: { refArea: other!, timePeriod } },
    })
    expect(pair).toMatchObject({ class: 'comparable', grounds: [] })
  })

  it('does not compare what another country’s survey found among other ages with Japan’s prefectures', async () => {
    const pair = await api.comparability.pair({
      series: 'VOLUNTEER_RATE_TIME_USE',
      one: { refArea: 'JP-13', timePeriod: 2016 },
      other: { series: 'VOLUNTEER_RATE', refArea: '124', timePeriod: 2018 },
    })
    expect(pair.class).not.toBe('comparable')
    expect(pair.grounds.map(({ code }) => code)).toContain('ages_differ')
  })

  it('does not compare two Dutch surveys, of which one does not say over what time it asks', async () => {
    const one = { refArea: '528', timePeriod: 2020 }
    const other = { ...one, series: 'NATIONAL_VOLUNTEER_RATE', volunteerType: 'ORG' as const }
    const pair = await api.comparability.pair({ series: 'NL_MONITOR_VOLUNTEER_RATE', one, other })
    expect([pair.one.obsValue, pair.other.obsValue, pair.class]).toEqual([24.6, 44, 'not'])
    expect(pair.grounds.map(({ code }) => code)).toContain('survey_changed')
  })

  it('one census is one survey in two datasets: Australia in 2016', async () => {
    const one = { refArea: '036', timePeriod: 2016 }
    const organised = { ...one, series: 'VOLUNTEER_RATE', volunteerType: 'ORG' as const }
    const pair = await api.comparability.pair({ series: 'AU_CENSUS_VOLUNTEER_RATE', one, other: organised })
    expect(pair).toMatchObject({ class: 'comparable', one: { obsValue: 19 }, other: { obsValue: 19 } })
  })

  it('does not compare a question of Australia’s census with a survey of another country', async () => {
    const pair = await api.comparability.pair({
      series: 'AU_CENSUS_VOLUNTEER_RATE',
      one: { refArea: '036', timePeriod: 2016 },
      other: { series: 'AMERICORPS_FORMAL_RATE', refArea: '840', timePeriod: 2017 },
    })
    expect(pair.class).toBe('not')
    expect(pair.grounds.map(({ code }) => code)).toContain('instrument_kind_differs')
  })

  it('43 sources of ILOSTAT measure in the period, and who they are is told with national surveys', async () => {
    const { rows, names } = await api.comparability.methods({})
    expect(rows.filter(({ dataset }) => dataset === 'ilostat')).toHaveLength(43)
    expect(rows.filter(({ refArea }) => refArea === '528').map(({ method }) => method.reference_period)).toEqual([
      { value: 'P12M', certainty: 'inferred' },
      { value: 'P12M', certainty: 'stated' },
      { value: 'P12M', certainty: 'stated' },
      { value: 'P12M', certainty: 'stated' },
      { value: 'P4W', certainty: 'stated' },
      { value: null, certainty: 'unknown' },
    ])
    expect(names['528']).toContain('Netherlands')
  })
})
