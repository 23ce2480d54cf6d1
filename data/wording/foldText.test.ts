import { expect, it } from 'vitest'
import { closed, foldText } from './foldText.ts'

it.each([
  ['Côte d’Ivoire', 'cote d ivoire'],
  ["l'eau", 'l eau'],
  ['Women’s', 'womens'],
  ['волонтёры', 'волонтеры'],
  ['الأُرْدُنّ', 'الاردن'],
  ['الأردنـــ', 'الاردن'],
  ['المملكة', 'المملكه'],
  ['الهدف ١٣', 'الهدف 13'],
  ['SDG13', 'sdg 13'],
  ['ЦУР13', 'цур 13'],
  ['目标13', '目标 13'],
  ['聯合國 紅十字會 義工', '联合国 红十字会 义工'],
  ['“Straße” · Łódź', 'strasse lodz'],
])('compares %s as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

it('closes the gaps between words', () => {
  expect(closed('Ivory Coast')).toBe('ivorycoast')
})
