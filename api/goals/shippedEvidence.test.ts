import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { goals } from '../../data/structure/codelists.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const api = createCaller(createContext(db))

  it('Kenya has one source by programme, whatever its series, and one that tags itself for Goal 13; Southern Asia has nine areas', async () => {
    const { rows, rowsAre } = await api.goals.evidence({ language: 'en', group: ['202'] })
    expect(rowsAre).toBe('areas')
    expect(rows.find(({ code }) => code === '404')!.counts[12]).toEqual([1, 1, 0, 1])
    const groups = await api.goals.evidence({ language: 'en' })
    expect(groups.rowsAre).toBe('groups')
    const southernAsia = groups.rows.find(({ code }) => code === '034')!
    expect([southernAsia.name, southernAsia.areas, southernAsia.counts.length]).toEqual(['Southern Asia', 9, 17])
  })

  it('scores are context and never counted as evidence; a printed zero is none either', async () => {
    const { rows } = await api.goals.evidence({ language: 'en', group: ['034'] })
    const facts = await db
      .selectFrom('observation')
      .where('series', 'in', ['CS_PROJECTS_DIRECT', 'CS_PROJECTS_INDIRECT'])
      .where('goal', '=', '7')
      .where('obsValue', '>', 0)
      .select('refArea')
      .execute()
    const withProjects = new Set(facts.map(({ refArea }) => refArea))
    for (const { code, counts } of rows) expect([code, counts[6]![3]]).toEqual([code, withProjects.has(code) ? 1 : 0])
  })

  it('names the area in whose figure another is counted', async () => {
    const { names } = await api.goals.figures({ language: 'en', goal: '3', areas: ['312'] })
    expect(names).toMatchObject({ '312': 'Guadeloupe', '250': 'France' })
  })

  it.each([
    ['3', 'VOLUNTEER_RATE_FIELD_HEALTH', 0, '392', 47],
    ['8', 'VOLUNTEER_ENGAGEMENT_RATE', 1, '276', 16],
    ['8', 'AMERICORPS_FORMAL_RATE', 1, '840', 51],
  ])('says of Goal %s that %s has a figure for %i country and of how many parts of which', async (...asked) => {
    const [goal, code, areasWithFigure, country, n] = asked
    const { series, names } = await api.goals.figures({ language: 'en', goal, areas: [] })
    const one = series.find((each) => each.series === code)!
    expect([one.areasWithFigure, one.parts]).toEqual([areasWithFigure, { country, n }])
    expect(names[country]).not.toBe(country)
    expect(series.find((each) => each.series === 'VOLUNTEERS')?.parts ?? null).toBeNull()
  })

  it('gives every series of Goal 13 with its reason, and what each says of Kenya', async () => {
    const { series, names, areas } = await api.goals.figures({ language: 'en', goal: '13', areas: ['404', 'JRC_ALL'] })
    expect([names['404'], areas]).toEqual(['Kenya', 241])
    const relief = series.find((one) => one.series === 'REACHED_DISASTER_RESPONSE')!
    expect(relief).toMatchObject({ basis: 'thematic', target: '13.1', kind: 'reach', unitMeasure: 'PS' })
    expect(relief.reason.length).toBeGreaterThan(20)
    expect(relief.lines.map(({ refArea, cells }) => [refArea, cells.length])).toEqual([['404', 5]])
    const direct = series.find((one) => one.series === 'CS_PROJECTS_DIRECT')!
    const whole = direct.lines.find(({ refArea }) => refArea === 'JRC_ALL')!
    expect(whole.cells.map(({ obsValue }) => obsValue)).toEqual([null, null, 66, null, null])
    expect(series.every(({ lines }) => lines.every(({ goal }) => goal === '_T' || goal === '13'))).toBe(true)
  })

  it('counts each publisher once, by its strongest link: both files of the IFRC are one source', async () => {
    const { rows } = await api.goals.evidence({ language: 'en', group: ['202'] })
    const kenya = rows.find(({ code }) => code === '404')!
    const figures = await db
      .selectFrom('observation as o')
      .innerJoin('tag as t', 't.series', 'o.series')
      .innerJoin('datasetText as d', 'd.dataset', 'o.dataset')
      .where('d.language', '=', 'en')
      .where('o.refArea', '=', '404')
      .where('o.obsValue', '>', 0)
      .where('o.timePeriod', '>=', 2016)
      .where('o.timePeriod', '<=', 2020)
      .select(['t.goal', 'o.goal as of', 'd.publisher', 't.basis', 'o.dataset'])
      .execute()
    for (const goal of ['3', '11', '17']) {
      const its = figures.filter((one) => one.goal === goal && (one.of === goal || !/^(jrc|sdg)_/.test(one.dataset)))
      const publishers = new Set(its.filter(({ dataset }) => dataset !== 'sdg_index').map(({ publisher }) => publisher))
      const [publisher, programme, thematic] = kenya.counts[Number(goal) - 1]!
      expect([goal, publisher + programme + thematic]).toEqual([goal, publishers.size])
    }
    expect(kenya.counts[2]!.slice(1, 3)).toEqual([1, 0])
  })

  it('leaves out areas without people', async () => {
    const { rows, areas } = await api.goals.evidence({ language: 'en', group: ['002', '009', '019', '142', '150'] })
    const unpeopled = rowsOf('unpopulated_areas.csv').map((row) => row.ref_area)
    expect(unpeopled).toHaveLength(7)
    expect(rows.filter(({ code }) => unpeopled.includes(code))).toEqual([])
    expect([rows.length, areas]).toEqual([241, 241])
    const groups = await api.goals.evidence({ language: 'en' })
    expect([groups.areas, groups.rows.reduce((sum, row) => sum + row.areas, 0)]).toEqual([241, 241])
  })

  it('counts of a series by goal the areas with a figure of that goal alone: 126 have a score of Goal 14', async () => {
    const areasWith = async (goal: string, code: string) => {
      const { series } = await api.goals.figures({ language: 'en', goal, areas: [] })
      return series.find((one) => one.series === code)!.areasWithFigure
    }
    expect(await areasWith('14', 'SDG_INDEX_GOAL_SCORE')).toBe(126)
    expect(await areasWith('13', 'SDG_INDEX_GOAL_SCORE')).toBe(162)
    for (const goal of goals) {
      for (const code of ['CS_PROJECTS_DIRECT', 'CS_PROJECTS_INDIRECT', 'SDG_INDEX_GOAL_SCORE']) {
        const { n } = await db
          .selectFrom('observation as o')
          .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
          .where('a.level', '=', 'country')
          .where('o.series', '=', code)
          .where('o.goal', '=', goal)
          .where('o.obsValue', '>', 0)
          .where('o.timePeriod', '>=', 2016)
          .where('o.timePeriod', '<=', 2020)
          .select(({ fn }) => fn.count('o.refArea').distinct().as('n'))
          .executeTakeFirstOrThrow()
        expect([goal, code, await areasWith(goal, code)]).toEqual([goal, code, Number(n)])
      }
    }
  })

  it('says which code is not known', async () => {
    await expect(api.goals.evidence({ language: 'en', group: ['ESCWAA'] })).rejects.toThrow('no group ESCWAA')
    await expect(api.goals.figures({ language: 'en', goal: '18' })).rejects.toThrow('a goal is a number from 1 to 17')
  })

  it('offers goals, areas, series and practices to a search, each named in six languages', async () => {
    const entries = await api.search.entries()
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length
    expect([count('goal'), count('area'), count('practice'), count('group')]).toEqual([
      17,
      248 + 51 + 47 + 16 + 13 + 96 + 2 + 8 + 16 + 14,
      70,
      49,
    ])
    expect(entries.every(({ names }) => Object.values(names).filter(Boolean).length === 6)).toBe(true)
    expect(entries.find(({ refArea }) => refArea === '13')!.names.en).toBe('Goal 13 · Climate action')
  })
})

const rowsOf = (mapping: string): Record<string, string>[] =>
  parse(readFileSync(`data/mappings/${mapping}`, 'utf8'), { columns: true })
