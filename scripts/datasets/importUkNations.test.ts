import { expect, it } from 'vitest'
import { importUkNations, ukNationsColumns } from './importUkNations.ts'
import { publisherTable } from './publisherTable.ts'

const formal = '"formal (unpaid help to groups, clubs or organisations)"'

it('reads formal, informal and any volunteering by sex, each from its page and with its break', () => {
  const { observations } = imported(
    `GB-SCT,2016,SEX_F,16+,${formal},29,% of adults,A,https://a.example/2016`,
    'GB-SCT,2020,SEX_T,16+,"informal (individually, to non-relatives)",56,% of adults,B,https://a.example/2020',
    'GB-NIR,2016,SEX_T,16+,carried out voluntary work within the past year,27,% of adults,A,https://a.example/ni'
  )
  expect(observations.filter(({ obsValue }) => obsValue !== null)).toMatchObject([
    { refArea: 'GB-SCT', sex: 'F', volunteerType: 'ORG', obsValue: 29, source: 'https://a.example/2016' },
    { refArea: 'GB-SCT', sex: '_T', volunteerType: 'DIRECT', obsStatus: 'B', obsValue: 56 },
    { refArea: 'GB-NIR', volunteerType: '_T', obsValue: 27 },
  ])
})

it('says of each sex and type in which years it was asked', () => {
  const { observations } = imported(
    `GB-SCT,2016,SEX_T,16+,${formal},29,% of adults,A,https://a.example`,
    'GB-SCT,2018,SEX_T,16+,formal or informal,48,% of adults,A,https://a.example'
  )
  const gaps = observations.filter(({ obsValue }) => obsValue === null)
  expect(gaps).toHaveLength(8)
  expect(new Set(gaps.map(({ volunteerType, comment }) => `${volunteerType} ${comment}`))).toEqual(
    new Set(['ORG years_published:2016', '_T years_published:2018'])
  )
})

it('leaves out ages and kinds of place that are no breakdown of ours, counted', () => {
  const { observations, leftOut } = imported(
    `GB-SCT,2016,SEX_T,16-24,${formal},32,% of adults,A,https://a.example`,
    `GB-SCT,2016,SEX_T,16+,${formal},18,% of adults in the 20% most deprived areas,A,https://a.example`,
    `GB-SCT,2017,SEX_T,16+,${formal},31,% of adults in remote rural areas,A,https://a.example`
  )
  expect(observations).toEqual([])
  expect(leftOut.map(({ figures }) => figures)).toEqual([1, 1, 1])
})

it('refuses a type that it does not know', () => {
  expect(() => imported('GB-SCT,2016,SEX_T,16+,neighbourly,1,% of adults,A,https://a.example')).toThrow(
    'nations.csv, line 2: expected a nation, sex, type'
  )
})

function imported(...rows: string[]) {
  const text = `${ukNationsColumns.join()}\n${rows.join('\n')}\n`
  return importUkNations(publisherTable('nations.csv', text, ukNationsColumns))
}
