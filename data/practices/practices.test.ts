import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { type Language, languages, themes } from '../structure/codelists.ts'

interface Practice {
  practice: string
  theme: string
  ref_area: string
  area_group: string
  time_period: string
  goals: string
  basis: string
  figure: string
  source_title: string
  source_language: string
  publisher: string
  address: string
  trust: string
}
type PracticeText = Record<'practice' | 'language' | (typeof fields)[number], string>

const fields = ['title', 'summary', 'unit', 'caution'] as const
const practices = readTable<Practice>('./practices.csv')
const texts = readTable<PracticeText>('./practice_text.csv')
const textOf = (practice: string, language: Language) =>
  texts.find((text) => text.practice === practice && text.language === language)!

it('documents seventy practices, in order, on all four themes and all seventeen goals', () => {
  const ids = practices.map(({ practice }) => practice)
  expect(new Set(ids).size).toBe(70)
  expect(ids).toEqual([...ids].sort())
  expect(themes.map((theme) => practices.filter((practice) => practice.theme === theme).length)).toEqual([
    10, 25, 16, 19,
  ])
  const goals = new Set(practices.flatMap((practice) => practice.goals.split(' ')))
  expect([...goals].map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
})

it('says in which language the title of each source is written', () => {
  const titlesIn = (language: string) =>
    practices.filter((practice) => practice.source_language === language).map((practice) => practice.source_title)
  expect(new Set(practices.map((practice) => practice.source_language))).toEqual(
    new Set(['en', 'fr', 'pt', 'es', 'pl', 'de'])
  )
  expect(titlesIn('pl')).toEqual(['Wolontariat w 2016 r.'])
  expect(titlesIn('pt')).toEqual([
    'O pais que conseguiu plantar 350 milhoes de arvores em 12 horas',
    'Litro de Luz encerra 2017',
    'Inquerito ao Trabalho Voluntario 2018',
  ])
})

it('names an area by its M49 code or not at all, and covers forty-seven countries', () => {
  const areas = new Set(practices.map((practice) => practice.ref_area).filter(Boolean))
  expect(areas.size).toBe(47)
  for (const area of areas) expect(area).toMatch(/^\d{3}$/)
  for (const { area_group } of practices) expect(['', 'ECA', 'ECE', 'ECLAC', 'ESCAP', 'ESCWA']).toContain(area_group)
})

it('says for every tag whether the publisher made it or it is thematic', () => {
  const count = (basis: string) => practices.filter((practice) => practice.basis === basis).length
  expect([count('publisher'), count('thematic')]).toEqual([8, 62])
})

it('gives every practice a year of the first cycle, a source, an address and a grade of trust', () => {
  for (const practice of practices) {
    expect(practice.time_period, practice.practice).toMatch(/^20(1[6-9]|20)$/)
    expect(practice.source_title && practice.publisher, practice.practice).not.toBe('')
    expect(practice.address, practice.practice).toMatch(/^https?:\/\/\S+$/)
    expect(practice.trust, practice.practice).toMatch(/^[ABC]$/)
  }
})

it('tells each practice once in each of the six languages', () => {
  const keys = texts.map(({ practice, language }) => `${practice} ${language}`)
  const expected = practices.flatMap(({ practice }) =>
    [...languages].sort().map((language) => `${practice} ${language}`)
  )
  expect(keys).toEqual(expected)
  for (const { practice, language, title, summary } of texts)
    expect(title && summary, `${practice} ${language}`).not.toBe('')
})

it('prints a unit beside every figure, and none where there is no figure', () => {
  for (const { practice, figure } of practices)
    for (const language of languages)
      expect(textOf(practice, language).unit !== '', `${practice} ${language}`).toBe(figure !== '')
  const without = practices.filter(({ figure }) => figure === '').map(({ practice }) => practice)
  expect(without).toEqual(['gp1-07', 'gp3-02', 'gp4-19'])
  for (const { figure } of practices) expect(figure).toMatch(/^(\d+(\.\d+)?)?$/)
})

it('says a caution in all six languages or in none', () => {
  for (const { practice } of practices)
    expect(new Set(languages.map((language) => textOf(practice, language).caution !== '')).size, practice).toBe(1)
})

it('asks for care with estimates, claims, long sums, conflicts and every rate', () => {
  const shares = practices
    .filter(({ practice }) => practice.startsWith('gp4') && textOf(practice, 'en').unit.startsWith('%'))
    .map(({ practice }) => practice)
  expect(shares).toHaveLength(10)
  for (const practice of shares) expect(textOf(practice, 'en').caution, practice).toMatch(/do not rank/)
  const others =
    'gp1-01 gp1-02 gp1-08 gp1-09 gp1-10 gp2-05 gp2-08 gp2-09 gp2-11 gp2-15 gp2-17 gp2-18 gp2-24 gp3-05 gp3-08 gp4-12 gp4-14'
  for (const practice of others.split(' ')) expect(textOf(practice, 'en').caution, practice).not.toBe('')
})

it('keeps in translation every number of the English text, and adds none', () => {
  for (const { practice } of practices)
    for (const language of languages)
      for (const field of fields)
        expect(
          numbersIn(textOf(practice, language)[field], language),
          `${field} of ${practice} in ${language}: ${textOf(practice, language)[field]}`
        ).toEqual(numbersIn(textOf(practice, 'en')[field], 'en'))
})

it('writes numbers in ASCII digits in every language', () => {
  for (const text of texts) for (const field of fields) expect(text[field]).not.toMatch(/(?![0-9])\p{Nd}/u)
})

it('reads a number as its language writes it', () => {
  expect(numbersIn('8.9 million of 104,369', 'en')).toEqual(['104369', '8900000'])
  expect(numbersIn('890万，104,369，3月2日', 'zh')).toEqual(['104369', '2', '8900000'])
  expect(numbersIn('8,9 millones; 1400; 104\u202f369; 6.3.2', 'es')).toEqual(['104369', '1400', '6.3.2', '8900000'])
  expect(numbersIn('1,7 milliard ; 104\u202f369', 'fr')).toEqual(['104369', '1700000000'])
  expect(numbersIn('5,5 миллиарда, 104\u00a0369', 'ru')).toEqual(['104369', '5500000000'])
  expect(numbersIn('8.9 ملايين و1.7 مليار', 'ar')).toEqual(['1700000000', '8900000'])
})

function readTable<Row>(name: string): Row[] {
  return parse<Row>(readFileSync(new URL(name, import.meta.url), 'utf8'), { columns: true })
}

/** All numbers of a text, as plain digits with their scale word multiplied in, sorted: "8,9 millones" is 8900000. */
function numbersIn(text: string, language: Language): string[] {
  const groups = { ar: ',', zh: ',', en: ',', es: '\u202f', fr: '\u202f', ru: '\u00a0' }[language]
  const plain = text
    .replace(/\d+(?=月)|2019(?=冠状病毒病)/g, '')
    .replace(new RegExp(`(?<=\\d)${groups}(?=\\d{3}(?!\\d))`, 'g'), '')
    .replace(/(?<=\d),(?=\d)/g, '.')
  return [...plain.matchAll(/(\d+(?:\.\d+)*)\s?(\p{L}*)/gu)].map(([, number, word]) => scaled(number!, word!)).sort()
}

function scaled(number: string, word: string): string {
  const scale = [
    { factor: 1e4, words: /^万/ },
    { factor: 1e8, words: /^亿/ },
    { factor: 1e6, words: /^(millions?|millones|миллион(а|ов)?|مليون|ملايين)$/ },
    { factor: 1e9, words: /^(billion|milliards?|миллиард(а|ов)?|مليار|مليارات)$/ },
  ].find(({ words }) => words.test(word))
  return scale ? String(Math.round(Number(number) * scale.factor)) : number
}
