import { expect, it } from 'vitest'
import { languages } from '../../data/structure/codelists.ts'
import { everyMessage, everyTableText, rowsOf } from './everyText.ts'
import { avoided, entries, isJudged } from './glossary.ts'

/** Where an avoided word may stand, and why. */
const excepted: { where: RegExp; why: string }[] = [
  {
    where: /\/dataset_text\.csv .* (publisher|title)$/,
    why: 'publishers and their titles are named as they name themselves',
  },
  { where: /\/messages\/\w+\.json method\.survey\./, why: 'a survey keeps its name' },
  { where: /^data\/areas\//, why: 'names of countries, areas and groups are those of the United Nations' },
  { where: /^data\/goals\/goal_text\.csv/, why: 'the Goals are worded by the General Assembly' },
]

const texts = [...everyMessage(), ...everyTableText()].filter(
  ({ file, key }) => !excepted.some(({ where }) => where.test(`${file} ${key}`))
)

it.each(languages)('says in %s what the glossary says, and nothing that it avoids', (language) => {
  const forbidden = avoided().filter((entry) => entry.language === language)
  const found = texts
    .filter((text) => text.language === language)
    .flatMap(({ file, key, text }) =>
      forbidden
        .filter((entry) => entry.found.test(text))
        .map(({ variant, term }) => `${file} ${key}: not “${variant}” but “${term}”`)
    )
  expect(found).toEqual([])
})

it('has one term a language for every concept, each concept once', () => {
  const rows = rowsOf('data/wording/glossary.csv')
  expect(rows.filter((row) => languages.some((language) => row[language] === ''))).toEqual([])
  expect(new Set(rows.map(({ concept }) => concept)).size).toBe(rows.length)
})

it('avoids no word that it gives as a term of that language', () => {
  const terms = rowsOf('data/wording/glossary.csv')
  const clashes = avoided().flatMap(({ language, variant, found }) =>
    terms.filter((row) => found.test(row[language]!)).map((row) => `${language}: “${variant}” is in “${row[language]}”`)
  )
  expect(clashes).toEqual([])
})

it('leaves to a reader only what a bracket says the sense of', () => {
  const judged = entries().filter(({ variant }) => isJudged(variant))
  expect(judged.every(({ variant }) => /\p{L} \(\p{L}[^)]*\)$/u.test(variant))).toBe(true)
  expect(judged.length).toBeLessThan(50)
})
