import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { everydayMeanings, passedWords, shownBy } from '../../data/everydayWords.ts'
import { languages } from '../../data/structure/codelists.ts'
import { breakdownNames, breakdowns } from '../../data/structure/dimensionCodes.ts'
import { foldText } from '../../data/wording/foldText.ts'
import { createContext } from '../context.ts'

const pointer = 'data/built/current'

it('asks for breakdowns that there are, in every language', () => {
  expect(shownBy.length).toBeGreaterThan(0)
  for (const { parameter, codes, words } of shownBy) {
    const name = breakdownNames.find((one) => one === parameter)
    expect([
      parameter,
      name && codes.every((code) => (breakdowns[name].codes as readonly string[]).includes(code)),
    ]).toEqual([parameter, true])
    expect(
      languages.filter((language) => words[language].length === 0),
      parameter
    ).toEqual([])
  }
})

it('passes over no word by which something is called', () => {
  const called = new Set(everydayMeanings.flatMap(({ words }) => Object.values(words).flat().map(foldText)))
  expect(passedWords.map(foldText).filter((word) => called.has(word) && word.length > 2)).toEqual([])
})

it('says nothing twice in one language of a meaning', () => {
  const twice = everydayMeanings.flatMap(({ means, words }) =>
    Object.values(words).flatMap((own) =>
      own.filter((word, at) => own.indexOf(word) !== at).map((word) => `${means}: ${word}`)
    )
  )
  expect(twice).toEqual([])
})

describe.runIf(existsSync(pointer))('in the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const { all } = await createContext(db).search.index()
  const things = new Map(all.map(({ entry }) => [`${entry.kind} ${entry.refArea}`, entry]))

  it('means things that there are, each in one row', () => {
    const meant = everydayMeanings.map(({ means }) => means)
    expect(meant.filter((one) => !things.has(one))).toEqual([])
    expect(new Set(meant).size).toBe(meant.length)
  })

  it('calls nothing by the name of another of its kind', () => {
    const owner = new Map<string, string>()
    for (const [thing, { kind, names }] of things)
      for (const name of Object.values(names))
        if (!owner.has(`${kind} ${foldText(name)}`)) owner.set(`${kind} ${foldText(name)}`, thing)
    const taken = everydayMeanings.flatMap(({ means, words }) =>
      Object.values(words)
        .flat()
        .filter((word) => (owner.get(`${means.split(' ')[0]} ${foldText(word)}`) ?? means) !== means)
        .map((word) => `${means}: ${word}`)
    )
    expect(taken).toEqual([])
  })
})
