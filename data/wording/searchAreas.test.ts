import { expect, it } from 'vitest'
import type { AreaNames } from '../structure/area.ts'
import { searchAreas } from './searchAreas.ts'

it.each([
  ['الأردن', '400'],
  ['الاردن', '400'],
  ['اردن', '400'],
  ['الأُرْدُنّ', '400'],
  ['الأردنـــ', '400'],
  ['Иордания', '400'],
  ['约旦', '400'],
  ['Jordanie', '400'],
  ['JOR', '400'],
  ['jor', '400'],
  ['400', '400'],
  ['cote divoire', '384'],
  ["Côte d'Ivoire", '384'],
  ['Côte d’Ivoire', '384'],
  ['cote d ivoire', '384'],
  ['كوت ديفوار', '384'],
  ['المملكه المتحده', '826'],
  ['united kingdom', '826'],
  ['Jordna', '400'],
  ['Mexico', '484'],
  ['JO', '400'],
  ['ng', '566'],
  ['unitedkingdom', '826'],
])('finds the area that is meant by %s', (typed, code) => {
  expect(searchAreas(areas, typed, 'en')[0]?.refArea).toBe(code)
})

it('puts a code before a name, a whole name before its beginning, and a beginning before a part', () => {
  expect(codes('niger')).toEqual(['562', '566'])
  expect(codes('guinea')).toEqual(['324', '624', '226'])
})

it('finds nothing where nothing fits, and everything where nothing was typed', () => {
  expect(codes('zzz')).toEqual([])
  expect(codes(' ')).toHaveLength(areas.length)
})

it('does not guess where a name fits as it is written', () => {
  expect(codes('nige')).toEqual(['566', '562'])
})

const codes = (typed: string) => searchAreas(areas, typed, 'en').map((area) => area.refArea)

const iso2Of: Record<string, string> = { JOR: 'JO', GBR: 'GB', NGA: 'NG' }

const areas: AreaNames[] = [
  area('400', 'JOR', 'الأردن', '约旦', 'Jordan', 'Jordania', 'Jordanie', 'Иордания'),
  area('384', 'CIV', 'كوت ديفوار', '科特迪瓦', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Кот-д’Ивуар'),
  area('566', 'NGA', 'نيجيريا', '尼日利亚', 'Nigeria', 'Nigeria', 'Nigéria', 'Нигерия'),
  area('562', 'NER', 'النيجر', '尼日尔', 'Niger', 'Níger', 'Niger', 'Нигер'),
  area(
    '226',
    'GNQ',
    'غينيا الاستوائية',
    '赤道几内亚',
    'Equatorial Guinea',
    'Guinea Ecuatorial',
    'Guinée équatoriale',
    'Экв. Гв.'
  ),
  area('324', 'GIN', 'غينيا', '几内亚', 'Guinea', 'Guinea', 'Guinée', 'Гвинея'),
  area('624', 'GNB', 'غينيا-بيساو', '几内亚比绍', 'Guinea-Bissau', 'Guinea-Bissau', 'Guinée-Bissau', 'Гвинея-Бисау'),
  area(
    '826',
    'GBR',
    'المملكة المتحدة',
    '联合王国',
    'United Kingdom',
    'Reino Unido',
    'Royaume-Uni',
    'Соединенное Королевство'
  ),
  area('484', 'MEX', 'المكسيك', '墨西哥', 'Mexico', 'México', 'Mexique', 'Мексика'),
]

function area(refArea: string, iso3: string, ...names: string[]): AreaNames {
  const [ar, zh, en, es, fr, ru] = names as [string, string, string, string, string, string]
  return { refArea, iso3, iso2: iso2Of[iso3] ?? null, names: { ar, zh, en, es, fr, ru } }
}
