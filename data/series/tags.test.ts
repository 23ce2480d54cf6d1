import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { goals } from '../structure/codelists.ts'
import { concepts, conceptsOf, whatCounts } from './seriesConcepts.ts'

const tags = rowsOf('tags.csv')
const series = rowsOf('series.csv').map((row) => row.series!)
const reasons = rowsOf('tag_text.csv')

it('puts every series to what it is about', () => {
  expect(Object.keys(conceptsOf).sort()).toEqual([...series].sort())
})

it('links one thing to the same Goals in every dataset', () => {
  const linked = series.map((code) => [code, inOrder(tagsOf(code).map(({ goal }) => goal!))])
  const meant = series.map((code) => [code, inOrder(conceptsOf[code]!.flatMap((one) => concepts[one].goals))])
  expect(linked).toEqual(meant)
})

it('says with every reason what is true of its series: no two things share one', () => {
  const said = new Map<string, Set<string>>()
  for (const { series: code, reason } of reasons) {
    const thing = conceptsOf[code!]![0]!
    said.set(reason!, new Set([...(said.get(reason!) ?? []), thing]))
  }
  expect(Array.from(said).filter(([, things]) => things.size > 1)).toEqual([])
})

it('says of series that count those who do not take part that they do', () => {
  const counted = reasons.filter(({ series: code }) => conceptsOf[code!]!.includes('not_taking_part'))
  expect(counted.length).toBe(6 * 2 * 6)
  const english = counted.filter(({ language }) => language === 'en')
  expect(english.filter(({ reason }) => !/did not take part|do not take part/.test(reason!))).toEqual([])
})

it('sets reasons as each language does: no-break spaces in French and Russian, tanwin on the alif', () => {
  const broken = { fr: / [;:?!]/, ru: / —/, ar: /\u064b\u0627/ } as Record<string, RegExp>
  expect(reasons.filter(({ language, reason }) => broken[language!]?.test(reason!))).toEqual([])
})

it('says “rate” of rates and “share” of shares alone', () => {
  const kinds = new Map(rowsOf('series.csv').map((row) => [row.series, row.kind]))
  const english = reasons.filter(({ language }) => language === 'en')
  expect(
    english.filter((row) => /\b[Tt]he (rate|share)\b/.test(row.reason!) && kinds.get(row.series) !== 'rate')
  ).toEqual([])
})

it('goes by the publisher where it tags itself, and by field where that field is what a target of the Goal is about', () => {
  const by = (basis: string) => tags.filter((tag) => tag.basis === basis).map((tag) => `${tag.series} ${tag.goal}`)
  const publishers = ['CS_PROJECTS_DIRECT', 'CS_PROJECTS_INDIRECT', 'SDG_INDEX_GOAL_SCORE']
  expect(by('publisher').sort()).toEqual(publishers.flatMap((code) => goals.map((goal) => `${code} ${goal}`)).sort())
  expect(by('programme').sort()).toEqual([
    'BLOOD_DONORS 3',
    'FIRST_AID_TRAINED 3',
    'PEACE_CORPS_SHARE_AGRICULTURE 2',
    'PEACE_CORPS_SHARE_ECONOMY 8',
    'PEACE_CORPS_SHARE_EDUCATION 4',
    'PEACE_CORPS_SHARE_HEALTH 3',
    'REACHED_DISASTER_RISK_REDUCTION 11',
    'REACHED_DISASTER_RISK_REDUCTION 13',
    'REACHED_HEALTH 3',
    'REACHED_INCLUSION 10',
    'REACHED_INCLUSION 5',
    'REACHED_LIVELIHOODS 1',
    'REACHED_MIGRATION 10',
    'REACHED_SHELTER 11',
    'REACHED_WASH 6',
    'VOLUNTEER_RATE_FIELD_COMMUNITY 11',
    'VOLUNTEER_RATE_FIELD_DISABILITIES 10',
    'VOLUNTEER_RATE_FIELD_DISASTERS 11',
    'VOLUNTEER_RATE_FIELD_HEALTH 3',
    'VOLUNTEER_RATE_FIELD_INTERNATIONAL 17',
    'VOLUNTEER_RATE_FIELD_NATURE 15',
    'VOLUNTEER_RATE_FIELD_OLDER_PEOPLE 10',
  ])
})

it('goes by theme alone where the reason says that the figure does not show it', () => {
  const hedged = reasons.filter(
    ({ language, reason }) => language === 'en' && /not known from this figure/.test(reason!)
  )
  expect(hedged.length).toBeGreaterThan(4)
  const basis = ({ series: code, goal }: Row) => tagsOf(code!).find((tag) => tag.goal === goal)!.basis
  expect(hedged.filter((row) => basis(row) !== 'thematic')).toEqual([])
})

it('names targets that there are, each of its own Goal', () => {
  const named = tags.filter(({ target }) => target !== '')
  expect(named.filter(({ goal, target }) => !targetsOf(goal!).includes(target!))).toEqual([])
  expect(goals.flatMap(targetsOf)).toHaveLength(169)
})

it('names the target wherever it can be named', () => {
  const named = new Map<string, Set<string>>()
  for (const { series: code, target } of tags.filter((tag) => tag.target !== '')) {
    for (const concept of conceptsOf[code!]!.slice(0, 1))
      named.set(concept, (named.get(concept) ?? new Set()).add(target!))
  }
  expect(Object.fromEntries(Array.from(named, ([concept, targets]) => [concept, [...targets].sort().join()]))).toEqual({
    women_and_men: '5.4',
    active_citizenship: '16.7',
    blood: '3.8',
    civic_service: '17.17',
    clean_ups: '12.5,14.1',
    data_on_volunteering: '17.18',
    disasters: '1.5,11.1,11.5,13.1',
    first_aid: '3.d',
    inclusion: '10.2,16.1',
    learners: '4.4',
    migration: '10.7',
    open_data: '16.10',
    peace_corps: '17.9',
    registered_volunteers: '17.17',
    reviews: '17.17',
    satellite_account: '17.17',
    meeting: '17.16',
    society_means: '17.17',
    society_volunteers: '11.5,17.17',
    survey_volunteering: '17.17',
    un_volunteers: '17.16',
    volunteer_teaching: '4.4',
    volunteers_disabilities: '10.2',
    volunteers_disasters: '11.5,13.1',
    volunteers_older_people: '10.2',
    water: '6.b',
    women_in_technology: '5.b',
  })
})

it('takes for volunteering neither people served, taught or paid nor scores, reviews and populations', () => {
  const kinds = rowsOf('series.csv')
  const never = kinds.filter(({ kind }) => ['reach', 'score', 'event', 'population'].includes(kind!))
  expect(never.filter((row) => whatCounts(row.series!) !== 'beside')).toEqual([])
  expect(['STAFF', 'BLOOD_DONORS', 'FIRST_AID_TRAINED', 'CARPENTRIES_LEARNERS'].map(whatCounts)).toEqual(
    Array(4).fill('beside')
  )
  expect(['VOLUNTEERS', 'UNV_WOMEN_SHARE', 'BRAND_AUDIT_EVENTS'].map(whatCounts)).toEqual([
    'volunteering',
    'volunteering',
    'field',
  ])
})

type Row = Record<string, string>

function rowsOf(file: string): Row[] {
  return parse(readFileSync(join(import.meta.dirname, file), 'utf8'), { columns: true })
}

const tagsOf = (code: string) => tags.filter((tag) => tag.series === code)
const inOrder = (codes: readonly string[]) => goals.filter((goal) => codes.includes(goal))

/** Last number and last letter of each Goal’s targets in the global indicator framework (A/RES/71/313). */
const lastTargets = '5b 5c 9d 7c 6c 6b 3b 10b 5c 7c 7c 8c 3b 7c 9c 10b 19'
  .split(' ')
  .map((last) => /^(\d+)(.?)$/.exec(last)!)

function targetsOf(goal: string): string[] {
  const [, number, letter] = lastTargets[Number(goal) - 1]!
  const numbers = Array.from({ length: Number(number) }, (_, at) => String(at + 1))
  const letters = ['a', 'b', 'c', 'd'].filter((one) => one <= letter!)
  return [...numbers, ...letters].map((code) => `${goal}.${code}`)
}
