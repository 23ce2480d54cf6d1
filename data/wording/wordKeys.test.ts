import { describe, expect, it } from 'vitest'
import { foldText } from './foldText.ts'
import { wordKeys } from './wordKeys.ts'

const share = (one: string, other: string) => {
  const keys = new Set(wordKeys(foldText(one)))
  return wordKeys(foldText(other)).some((key) => keys.has(key))
}

describe('forms of a word share a key', () => {
  it.each([
    ['волонтеры', 'волонтёров'],
    ['Красный', 'Красного'],
    ['крест', 'Креста'],
    ['Корея', 'Корее'],
    ['нищета', 'нищеты'],
    ['دم', 'بالدم'],
    ['الأردن', 'والأردن'],
    ['لاجئين', 'للاجئين'],
    ['متطوعون', 'المتطوعين'],
    ['تطوعي', 'التطوّعي'],
    ['volunteer', 'volunteering'],
    ['refugees', 'refugee'],
    ['escuela', 'escuelas'],
    ['bénévole', 'bénévoles'],
  ])('%s and %s', (one, other) => {
    expect(share(one, other)).toBe(true)
  })
})

describe('other words share none', () => {
  it.each([
    ['Тайвань', 'Таиланд'],
    ['Англия', 'Ангилья'],
    ['المرأة', 'العراق'],
    ['دم', 'عدم'],
    ['Niger', 'Nigeria'],
    ['13', '13'],
    ['目标', '目标'],
  ])('%s and %s', (one, other) => {
    expect(share(one, other)).toBe(false)
  })
})
