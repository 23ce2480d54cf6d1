import { expect, it } from 'vitest'
import { type Language, languages } from '../structure/codelists.ts'
import { messagesOf } from './messagesOf.ts'
import { referencePeriod } from './referencePeriod.ts'
import { createWording } from './wording.ts'

it.each([
  ['2016-2022', '2016–2022'],
  ['2012-2019 average', 'average of 2012–2019'],
  ['2014-2015 (annual)', '2014–2015, annual'],
  ['2016 or closest year', '2016 or the closest year'],
  ['2015-10-01/2016-09-30', '1 October 2015 to 30 September 2016'],
  ['2019-07-30', '30 July 2019'],
  ['2016-17', '2016-17'],
  ['2020-03', '2020-03'],
])('says %s as %s', (printed, said) => expect(say('en', printed)).toBe(said))

it('says no English in another language', () => {
  const printed = ['2012-2019 average', '2014-2015 (annual)', '2016 or closest year']
  for (const language of languages.filter((code) => code !== 'en'))
    for (const period of printed) expect(say(language, period)).not.toMatch(/average|annual\b|closest/)
  expect(say('ar', '2012-2019 average')).toBe('متوسط \u20662012–2019\u2069')
  expect(say('zh', '2015-10-01/2016-09-30')).toBe('2015年10月1日至2016年9月30日')
  expect(say('fr', '2015-10-01/2016-09-30')).toBe('du 1er octobre 2015 au 30 septembre 2016')
})

const say = (language: Language, printed: string) =>
  referencePeriod(printed, createWording(language, messagesOf(language)))
