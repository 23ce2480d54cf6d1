import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { languages } from '../../data/structure/codelists.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const api = createCaller(createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')))
  const nameIn = async (question: Parameters<typeof api.observations.view>[0]) =>
    (await api.observations.view({ areas: ['826'], ...question })).names['826']

  it('the name of the United Kingdom says England where England alone was asked, in every dataset and language', async () => {
    const uk = 'United Kingdom of Great Britain and Northern Ireland'
    const england = `${uk} (England only)`
    expect(await nameIn({ series: ['VOLUNTEER_RATE'], volunteerType: ['ORG'] })).toBe(england)
    expect(await nameIn({ series: ['NATIONAL_VOLUNTEER_RATE'], volunteerType: ['_T'] })).toBe(england)
    expect(await nameIn({ series: ['NATIONAL_VOLUNTEER_RATE_MONTHLY'], volunteerType: ['ORG'] })).toBe(england)
    const named = await Promise.all(
      languages.map((language) => nameIn({ series: ['VOLUNTEER_RATE'], volunteerType: ['ORG'], language }))
    )
    expect(named.map((name) => /England|Inglaterra|Angleterre|Англия|英格兰|إنكلترا/.test(name!))).toEqual(
      languages.map(() => true)
    )
  })

  it('it does not where all of the United Kingdom was, or years of both stand in one view', async () => {
    const uk = 'United Kingdom of Great Britain and Northern Ireland'
    expect(await nameIn({ series: ['VOLUNTEERS'] })).toBe(uk)
    const both = { series: ['VOLUNTEER_RATE'], volunteerType: ['ORG' as const], startPeriod: 2015 }
    expect(await nameIn(both)).toBe(uk)
  })
})
