import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import type { Kind } from '../structure/codelists.ts'
import { isFoundBySurvey, kindLabel } from './kindLabel.ts'
import { messagesOf } from './messagesOf.ts'
import { createWording } from './wording.ts'

const series: { series: string; dataset: string; kind: Kind }[] = parse(
  readFileSync(`${import.meta.dirname}/../series/series.csv`, 'utf8'),
  { columns: true }
)
const rates = series.filter(({ kind }) => kind === 'rate')

it('calls a share found by a survey or a census only where one found it', () => {
  const wording = createWording('en', messagesOf('en'))
  const label = (code: string) => kindLabel(series.find((one) => one.series === code)!, wording)
  expect(label('VOLUNTEER_RATE')).toBe('Share found by a survey')
  expect(label('VOLUNTEER_RATE_FIELD_HEALTH')).toBe('Share found by a survey')
  expect(label('AU_CENSUS_VOLUNTEER_RATE')).toBe('Share found by a census')
  expect(label('UNV_WOMEN_SHARE')).toBe('Share, as its publisher gives it')
  expect(label('PEACE_CORPS_SHARE_HEALTH')).toBe('Share, as its publisher gives it')
  expect(label('VOLUNTEERS')).toBe(wording.say('kind.stock'))
})

it('takes for surveys just the datasets of rates whose method is one, or is not known to be anything else', () => {
  const instruments = (dataset: string) =>
    readFileSync(`${import.meta.dirname}/../datasets/${dataset}/method.csv`, 'utf8')
      .split('\n')
      .flatMap((row) => /,instrument,(\w*),/.exec(row)?.[1] ?? [])
  const isOther = (code: string) =>
    /^(own_|extrapolation|public_list|satellite_account|national_register|model)/.test(code)
  for (const rate of rates) expect(isFoundBySurvey(rate)).toBe(!instruments(rate.dataset).some(isOther))
})
