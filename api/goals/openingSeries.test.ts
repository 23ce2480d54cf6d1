import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { goals } from '../../data/structure/codelists.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { openingSeries } from './openingSeries.ts'

type Linked = Parameters<typeof openingSeries>[1][number]

it('never opens with people served, however many areas have them', () => {
  expect(openingSeries('13', [linked('REACHED_DISASTER_RESPONSE', { areasWithFigure: 174 })])).toBeNull()
  expect(openingSeries('17', [linked('STAFF'), linked('SDG_INDEX_GOAL_SCORE', { basis: 'publisher' })])).toBeNull()
})

it('opens with volunteers of one field before volunteering as such, but for partnerships', () => {
  const both = [linked('VOLUNTEERS', { areasWithFigure: 192 }), linked('YOUTHMAPPERS_CHAPTERS')]
  expect(openingSeries('11', both)).toBe('YOUTHMAPPERS_CHAPTERS')
  expect(openingSeries('17', both)).toBe('VOLUNTEERS')
})

it('opens with figures over the years before those that a publisher gives once', () => {
  const once = linked('CS_PROJECTS_DIRECT', { scope: 'own', basis: 'publisher', areasWithFigure: 61 })
  expect(openingSeries('4', [once, linked('CARPENTRIES_NEW_INSTRUCTORS')])).toBe('CARPENTRIES_NEW_INSTRUCTORS')
  expect(openingSeries('4', [once])).toBe('CS_PROJECTS_DIRECT')
})

it('opens with the series of most areas, the first of those that tie, and none without a figure', () => {
  const events = linked('RLADIES_EVENTS')
  expect(openingSeries('5', [events, linked('RLADIES_CHAPTERS', { areasWithFigure: 51 })])).toBe('RLADIES_CHAPTERS')
  expect(openingSeries('5', [events, linked('RLADIES_CHAPTERS')])).toBe('RLADIES_EVENTS')
  expect(openingSeries('5', [linked('RLADIES_EVENTS', { areasWithFigure: 0 })])).toBeNull()
})

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const api = createCaller(createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')))

  it('opens each Goal with its best-covered series of volunteering', async () => {
    const opened = await Promise.all(
      goals.map(async (goal) => {
        const { series, opening } = await api.goals.figures({ language: 'en', goal, areas: [] })
        return [goal, opening, series.find((one) => one.series === opening)?.areasWithFigure]
      })
    )
    expect(opened).toEqual([
      ['1', 'CS_PROJECTS_INDIRECT', 29],
      ['2', 'CS_PROJECTS_INDIRECT', 46],
      ['3', 'VOLUNTEERS', 192],
      ['4', 'CARPENTRIES_NEW_INSTRUCTORS', 49],
      ['5', 'RLADIES_EVENTS', 50],
      ['6', 'CS_PROJECTS_INDIRECT', 31],
      ['7', 'CS_PROJECTS_DIRECT', 33],
      ['8', 'VOLUNTEER_RATE', 36],
      ['9', 'CS_PROJECTS_INDIRECT', 59],
      ['10', 'CS_PROJECTS_INDIRECT', 36],
      ['11', 'YOUTHMAPPERS_CHAPTERS', 48],
      ['12', 'BRAND_AUDIT_EVENTS', 64],
      ['13', 'CS_PROJECTS_INDIRECT', 56],
      ['14', 'BRAND_AUDIT_EVENTS', 64],
      ['15', 'GLOBE_AT_NIGHT_OBSERVATIONS', 130],
      ['16', 'OPEN_DATA_DAY_EVENTS', 125],
      ['17', 'VOLUNTEERS', 192],
    ])
  })
})

function linked(series: string, other: Partial<Linked> = {}): Linked {
  return { series, scope: 'areas', basis: 'thematic', areasWithFigure: 50, ...other }
}
