import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { languages } from '../../data/structure/codelists.ts'
import type { SearchKind } from '../../data/structure/searchEntry.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { serveSample } from '../sample/serveSample.ts'
import searches from './searches.json' with { type: 'json' }

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const api = createCaller(createContext(db))
  const { ask, close } = await serveSample({ db, release: 'any', assets: 'dist/not-built', settings: { rateLimit: 0 } })
  afterAll(close)
  const first = async (text: string, language: Language, kind: SearchKind[] = []) => {
    const { hits, match } = await api.search.find({ text, language, kind })
    return { match, first: hits[0] ? `${hits[0].kind} ${hits[0].code}` : 'nothing' }
  }

  it.each(searches as [Language, string, string][])('in %s, %s finds the %s first', async (language, text, wanted) => {
    expect((await first(text, language)).first, 'in a page').toBe(wanted)
    const kind = wanted.split(' ')[0] as SearchKind
    expect((await first(text, language, [kind])).first, 'in a picker').toBe(wanted)
    const answer = await ask(`/api/search?text=${encodeURIComponent(text)}&language=${language}`)
    const [hit] = JSON.parse(answer.text).data.hits
    expect(`${hit.kind} ${hit.code}`, 'in the open interface').toBe(wanted)
  })

  it('has twenty searches and more in each of six languages', () => {
    for (const language of languages) expect(searches.filter(([own]) => own === language).length).toBeGreaterThan(39)
  })

  it.each([
    ['Тайвань', 'nothing'],
    ['台灣', 'nothing'],
    ['Taiwan', 'nothing'],
    ['تايوان', 'nothing'],
    ['Косово', 'nothing'],
    ['Чечня', 'nothing'],
    ['Catalonia', 'nothing'],
    ['xyz', 'nothing'],
    ['qqqqqq', 'nothing'],
    ['Иорд?', 'area 400'],
    ['РФ', 'area 643'],
    ['Англия', 'area 826'],
    ['Америка', 'area 840'],
    ['ДНО', 'series VNR_PRESENTED'],
    ['دم', 'series BLOOD_DONORS'],
    ['المرأة', 'view series=VOLUNTEER_RATE&sex=F'],
    ['рф', 'area 643'],
    ['орв', 'nothing'],
    ['دمم', 'nothing'],
  ])('%s is never guessed from its letters: it is %s in every language', async (text, wanted) => {
    for (const language of languages) expect((await first(text, language)).first).toBe(wanted)
  })

  it.each([
    ['Тайвань', 'area 764'],
    ['المرأة', 'area 368'],
    ['دم', 'goal 10'],
    ['РФ', 'area 574'],
    ['ДНО', 'area 408'],
    ['Англия', 'area 660'],
  ])('%s finds no %s, not even last', async (text, other) => {
    for (const language of languages) {
      const { hits } = await api.search.find({ text, language, most: 1000 })
      expect(hits.map(({ kind, code }) => `${kind} ${code}`)).not.toContain(other)
    }
  })

  it.each([
    ['ru', 'Америка'],
    ['en', 'America'],
    ['es', 'América'],
    ['fr', 'Amérique'],
    ['zh', '美洲'],
    ['ar', 'أمريكا'],
  ] as [Language, string][])(
    'in %s, %s lists regions of the Americas before what is only called after them',
    async (language, text) => {
      const { hits } = await api.search.find({ language, text })
      const codes = hits.map(({ code }) => code).filter((code) => code !== '840')
      expect(codes[0]).toBe('019')
      const regions = ['021', '005', '013', '419'].map((code) => codes.indexOf(code)).filter((at) => at >= 0)
      const others = ['016', '850', 'PC_IAP', 'JHU_NORTH_AMERICA']
        .map((code) => codes.indexOf(code))
        .filter((at) => at >= 0)
      expect(regions.length).toBeGreaterThan(2)
      expect(Math.max(...regions)).toBeLessThan(Math.min(...others))
    }
  )

  it('says that it guesses, and guesses nothing of another kind', async () => {
    expect(await first('Jordna', 'en')).toEqual({ match: 'guess', first: 'area 400' })
    expect(await first('Jordna volunteers', 'en')).toEqual({
      match: 'guess',
      first: 'view series=VOLUNTEERS&areas=400',
    })
    expect(await first('Jordan', 'en')).toEqual({ match: 'all', first: 'area 400' })
    expect(await first('Jordna', 'en', ['series'])).toEqual({ match: 'none', first: 'nothing' })
  })

  it('helps on where nothing holds all: with one word fewer, or the best of each', async () => {
    for (const text of ['Jordan volunteers zzzz', 'climate Jordan volunteers', 'Jordan volunteers zzzz qqqq']) {
      const { match, read, hits } = await api.search.find({ text })
      expect([match, read, hits[0]!.code]).toEqual(['some', 'jordan volunteers', 'series=VOLUNTEERS&areas=400'])
    }
    const { match, hits } = await api.search.find({ text: 'climate Jordan' })
    expect(match).toBe('some')
    expect(hits.slice(0, 2).map(({ code }) => code)).toEqual(['13', '400'])
  })

  it('offers of the indicators named the one that has such figures first', async () => {
    expect((await first('women volunteers Thailand', 'en')).first).toBe('view series=VOLUNTEER_RATE&areas=764&sex=F')
    const { hits } = await api.search.find({ text: 'volunteer rate by sex', language: 'fr' })
    expect(hits[0]!.name).toBe('Taux de travail bénévole, ILOSTAT · Femmes, Hommes')
  })

  it('finds a practice by what is told of it', async () => {
    const { hits } = await api.search.find({ text: 'latrines school', kind: ['practice'] })
    expect(hits.map(({ code }) => code)).toContain('gp2-06')
    const listed = await api.practices.list({ language: 'ar', text: 'المدارس' })
    expect(listed.map(({ practice }) => practice)).toContain('gp2-06')
    expect(await api.practices.list({ language: 'en', text: 'zzzz' })).toEqual([])
  })

  it('counts what it does not list, and keeps to the kinds asked for', async () => {
    const { hits, total, kinds } = await api.search.find({ text: 'a' })
    expect(hits.length).toBeGreaterThanOrEqual(50)
    expect(total).toBeGreaterThan(hits.length)
    expect(Object.values(kinds).reduce((sum, n) => sum + n)).toBe(total)
    const only = await api.search.find({ text: 'volunteer', kind: ['practice'] })
    expect(new Set(only.hits.map(({ kind }) => kind))).toEqual(new Set(['practice']))
  })

  it('refuses a search for nothing', async () => {
    await expect(api.search.find({ text: ' ' })).rejects.toThrow('text: write a word or a code, e.g. Jordanie')
  })
})
