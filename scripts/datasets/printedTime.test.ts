import { expect, it } from 'vitest'
import { printedTime } from './printedTime.ts'

it.each([
  { text: '2019', timePeriod: 2019, timeDetail: null, isSpan: false },
  { text: '2016-17', timePeriod: 2017, timeDetail: '2016-17', isSpan: true },
  { text: '2012-2019 average', timePeriod: 2019, timeDetail: '2012-2019 average', isSpan: true },
  { text: '2014-2015 (annual)', timePeriod: 2015, timeDetail: '2014-2015 (annual)', isSpan: true },
  { text: '2020-09..2021-09', timePeriod: 2021, timeDetail: '2020-09..2021-09', isSpan: true },
  { text: '2019-07-30', timePeriod: 2019, timeDetail: '2019-07-30', isSpan: false },
  { text: '2020-03', timePeriod: 2020, timeDetail: '2020-03', isSpan: false },
])('puts $text at $timePeriod and keeps what is printed', ({ text, ...time }) => {
  expect(printedTime(text)).toEqual(time)
})

it('knows no year of what is undated', () => {
  expect(printedTime('undated (page c. 2022)')).toBeNull()
})
