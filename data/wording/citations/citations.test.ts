import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, it } from 'vitest'
import { type Language, languages } from '../../structure/codelists.ts'
import { messagesOf } from '../messagesOf.ts'
import { createWording } from '../wording.ts'
import { apa } from './apa.ts'
import { bibtex } from './bibtex.ts'
import { ris } from './ris.ts'
import type { Work } from './work.ts'

/** An independent reader, which comes without types. */
const { Cite } = await import('@citation-js/core' as string)

const address = 'https://here.example/en/explore?series=VOLUNTEERS&areas=404,076&release=2026.1-3f9c2a10b4de'
const source = { publisher: 'Federation & Sons', title: 'A data set', version: 'edition 3' }
const titles: Record<Language, string> = {
  ar: 'المتطوعون، \u20662016–2020\u2069',
  zh: '志愿者，2016–2020年',
  en: 'People volunteering, 2016–2020',
  es: '¿Cuántas personas? Año 2020',
  fr: 'Bénévoles : œuvre d’été',
  ru: 'Добровольцы, 2016–2020',
}

it.each(languages)('is read back from BibTeX with every letter in its place, %s', (language) => {
  const [read] = new Cite(bibtex(work(language))).data
  expect(read).toMatchObject({
    title: titles[language].replaceAll(/[\u2066-\u2069]/g, ''),
    author: [{ family: 'Federation & Sons' }],
    issued: { 'date-parts': [[2026]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    URL: address,
  })
})

it.each(languages)('is read back from RIS with every letter in its place, %s', (language) => {
  const [read] = new Cite(ris(work(language))).data
  expect(read).toMatchObject({
    type: 'dataset',
    title: titles[language].replaceAll(/[\u2066-\u2069]/g, ''),
    issued: { 'date-parts': [[2026]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    publisher: 'Volunteering for the Goals',
    URL: address,
  })
})

it('spells out what TeX would take for its own, and keeps braces balanced', () => {
  const title = '50 % of {x_1} & #2 for 3 $ ~ ^ \\end}'
  const text = bibtex({ ...work('en'), title })
  expect(new Cite(text).data[0].title).toBe(title)
  const depth = [...text].reduce((sum, letter) => sum + (letter === '{' ? 1 : letter === '}' ? -1 : 0), 0)
  expect(depth).toBe(0)
})

it('puts nothing into RIS that could begin a line of its own', () => {
  const lines = ris({ ...work('en'), title: 'one\r\nER  - \r\nTY  - BOOK\u2028two' }).split(/\r\n/)
  expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1)
  expect(lines.slice(-2)).toEqual(['ER  - '.trimEnd().padEnd(6), ''])
  expect(lines[2]).toMatch(/^TI {2}- one/)
})

it('names the product where a page has many sources', () => {
  expect(ris({ ...work('en'), sources: [] })).toContain('AU  - Volunteering for the Goals\r\n')
  expect(bibtex({ ...work('en'), sources: [] })).toContain('author = {{Volunteering for the Goals}}')
})

it('names every publisher once where a view has several', () => {
  const sources = [
    source,
    { ...source, title: 'Another' },
    { publisher: 'An office', title: 'A survey', version: '2020' },
  ]
  const authorsIn = (text: string) =>
    new Cite(text).data[0].author.map((author: Record<string, string>) => author.literal ?? author.family)
  for (const written of [bibtex, ris])
    expect(authorsIn(written({ ...work('en'), sources }))).toEqual(['Federation & Sons', 'An office'])
  expect(apa({ ...work('en'), sources }, wording('en'))).toMatch(/^Federation & Sons; An office\. \(2026\)/)
})

it('writes APA with release and the day of reading', () => {
  expect(apa(work('en'), wording('en'))).toBe(
    'Federation & Sons. (2026). People volunteering, 2016–2020 (release 2026.1-3f9c2a10b4de; data from A data set, edition 3) ' +
      `[Data set]. Volunteering for the Goals. Retrieved 24 November 2026, from ${address}`
  )
})

it.each(languages)('keeps release and address whole in APA, %s', (language) => {
  for (const one of [work(language), { ...work(language), sources: [] }]) {
    const said = apa(one, wording(language))
    expect(said).toContain(one.release)
    expect(said).toContain(one.address)
  }
})

const work = (language: Language): Work => ({
  code: 'VOLUNTEERS',
  title: titles[language],
  sources: [source],
  product: 'Volunteering for the Goals',
  release: '2026.1-3f9c2a10b4de',
  address,
  accessed: '2026-11-24',
  language,
})

const wording = (language: Language) => createWording(language, messagesOf(language))
