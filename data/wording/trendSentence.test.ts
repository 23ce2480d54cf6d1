import { expect, it } from 'vitest'
import type { Flag, Language, MissingReason } from '../structure/codelists.ts'
import type { Cell, Line, NoChangeReason } from '../structure/line.ts'
import { compareSentence } from './compareSentence.ts'
import { messagesOf } from './messagesOf.ts'
import type { ShownSeries } from './telling.ts'
import { trendSentence } from './trendSentence.ts'
import { createWording } from './wording.ts'

const six = () => [
  line('404', 1.71, 2.27, 2.3, 2.04, 3.11),
  line('400', 0.03, 0.05, 0.07, 0.07, null),
  flagged(line('356', 0.22, 1.86, 1.74, 0.88, 3.49), 2016),
  line('422', 1.2, 1.35, 2.02, 2.08, 2.41),
  line('524', 3.73, 4, 4.27, 4.08, 4.32),
  line('340', 0.25, 0.42, 0.48, 0.51, 0.51),
]

it('names highest and lowest from the data, then who is missing with the last figure, then who is flagged', () => {
  expect(tell(six())).toBe(
    'In 2020, among the 5 countries and areas shown here whose figure is not flagged, the highest was Nepal (4.32 per 1,000 people) and the lowest Honduras (0.51), as reported. ' +
      'No figure for 2020: Jordan (not reported; last 0.07 in 2019). ' +
      'No change is given where a figure is flagged: India 2016 (rise or fall of at least fivefold).'
  )
})

it('isolates the names of areas in Arabic and keeps its numerals Latin', () => {
  const sentence = tell(six(), { language: 'ar' })
  expect(sentence).toContain('الأعلى \u2068نيبال\u2069 (4.32 لكل ألف نسمة)')
  expect(sentence).toContain('\u2068الأردن\u2069 (لم يُبلَّغ عنه؛ آخر رقم 0.07 في عام 2019)')
})

it('sets its sentences as each language does', () => {
  expect(tell(six(), { language: 'zh' })).toBe(
    '2020年，按报告数据，在此处所列数据未带标记的5个国家和地区中：最高为Nepal（每千人4.32），最低为Honduras（0.51）。' +
      '2020年无数据：Jordan（未报告；最近数据为2019年0.07）。带标记，故不计算变化：India2016年（增至五倍以上或降至五分之一以下）。'
  )
  expect(tell(six(), { language: 'fr' })).toContain('le plus élevé, Nepal (4,32\u00a0pour 1\u202f000 habitants)')
  expect(tell(six(), { language: 'es' })).toContain('la más alta, Nepal (4,32\u00a0por cada 1000 habitantes)')
  expect(tell(six(), { language: 'ru' })).toContain('среди показанных здесь 5\u00a0стран или районов')
})

it('leaves a flagged figure out of highest and lowest', () => {
  const lines = six()
  flagged(lines[4]!, 2020)
  expect(tell(lines)).toContain(
    'among the 4 countries and areas shown here whose figure is not flagged, the highest was India (3.49 per 1,000 people)'
  )
})

it('names every area that shares a place, up to three and the number of others', () => {
  const tied = ['404', '400', '356', '422', '524'].map((area) => line(area, 0))
  expect(tell([...tied, line('340', 2)])).toContain('lowest Kenya, Jordan, India and 2 others (0.00)')
})

it.each<[string, Told & { why: string }]>([
  ['counts', { view: { measure: 'value', unitMeasure: 'PS' }, why: 'Counts depend on the size of a country or area' }],
  ['people reached', { series: { kind: 'reach' }, why: 'People reached vary with events' }],
  [
    'rates of ILOSTAT',
    { view: { unitMeasure: 'PT' }, series: { kind: 'rate', dataset: 'ilostat' }, why: 'the ILO does not recommend' },
  ],
  [
    'rates of other surveys, without the word of the ILO',
    { view: { unitMeasure: 'PT' }, series: { kind: 'rate', dataset: 'eurostat' }, why: 'Rates that surveys found are' },
  ],
  [
    'shares that no survey found',
    { view: { unitMeasure: 'PT' }, series: { kind: 'rate', dataset: 'world_figures' }, why: 'Shares that a programme' },
  ],
  ['scores', { view: { measure: 'value' }, series: { kind: 'score' }, why: 'Scores of a composite index are context' }],
  ['an index', { view: { measure: 'index' }, why: 'An index follows each country or area against itself only' }],
  ['another dataset', { series: { dataset: 'made_up' }, why: 'not known to be collected in one way' }],
  ['figures that may not be compared', { view: { comparability: 'not' }, why: 'These figures cannot be compared' }],
  ['an answer that was cut', { view: { cut: true, total: 900 }, why: 'Only the first 6 of 900 rows' }],
])('ranks nothing from %s and says why', (_, { why, ...told }) => {
  const sentence = tell(six(), told)
  expect(sentence).toContain('For 2020 this source has figures for 5 of the 6 countries and areas that can have one.')
  expect(sentence).toContain(why)
  expect(sentence).not.toContain('highest was')
})

it('counts the figures of the last year that has one, where the last year of the view has none', () => {
  const lines = six().map((one) => without(one, 'no_figure_here'))
  const surveyed = tell(lines, { view: { unitMeasure: 'PT' }, series: { kind: 'rate', dataset: 'eurostat' } })
  expect(surveyed).toContain('For 2019 this source has figures for 6 of the 6 countries and areas that can have one.')
})

it('ranks nothing where fewer than three areas have an unflagged figure', () => {
  const lines = six().map((one, i) => (i < 4 ? flagged(one, 2020) : one))
  expect(tell(lines)).toContain('Fewer than three countries and areas have a figure that is not flagged')
})

it('counts only areas where a figure can exist', () => {
  const lines = six().map((one, i) => (i === 0 ? without(one, 'cannot_exist') : one))
  expect(tell(lines, { series: { kind: 'reach' } })).toContain('figures for 4 of the 5 countries and areas')
})

it('gives first and last figure with their years, and the change, for one to three lines', () => {
  const kenya = line('404', 82000, null, null, null, 161622)
  kenya.change = { value: 97.1, unit: 'percent', startPeriod: 2016, endPeriod: 2020, reason: null }
  const jordan = line('400', 320, 486, 688, 737, null)
  expect(tell([kenya, jordan], { view: { measure: 'value', unitMeasure: 'PS' } })).toBe(
    'Kenya: 82,000 people in 2016, 161,622 in 2020 (+97%); Jordan: 320 people in 2016, 737 in 2019. ' +
      'No figure for 2020: Jordan (not reported).'
  )
})

it('names the peak and the trough that both ends hide, in order of time', () => {
  const italy = line('380', 41, 189, 212, 4)
  expect(tell([italy], asPeople)).toMatch(/^[^:]+: 41 people in 2016, 4 in 2019, highest 212 in 2018\./)
  expect(tell([line('380', 100, 30, 400, 120)], asPeople)).toContain(
    '100 people in 2016, 120 in 2019, lowest 30 in 2017, highest 400 in 2018'
  )
  expect(tell([line('380', 100, 140, 80, 120)], asPeople)).not.toMatch(/highest|lowest/)
  const blank = line('380', 100, 0, 100)
  blank.cells[1]!.comment = 'blank_as_zero'
  expect(tell([blank], asPeople)).not.toContain('lowest')
})

it('prints the sign of a bound and the word of a rounded figure, and says that a span is no single year', () => {
  const cleanup = line('001', 17_600_000, null, 11_000_000)
  for (const cell of cleanup.cells) Object.assign(cell, { comment: 'at_least', lower: cell.obsValue })
  expect(tell([cleanup], asPeople)).toContain('>\u00a017,600,000 people in 2016, >\u00a011,000,000 in 2018')
  const hours = line('124', 5000)
  Object.assign(hours.cells[0]!, { comment: 'rounded' })
  expect(tell([hours], asPeople)).toContain('about 5,000 people in 2016')
  const dutch = line('528', 49, 44)
  Object.assign(dutch.cells[0]!, { comment: 'span', timeDetail: '2012-2019 average' })
  expect(tell([dutch], asPeople)).toContain('49 people in 2016 (average of 2012–2019, not a single year), 44 in 2017')
  expect(tell([line('528', null, null)], asPeople)).not.toContain('single year')
})

it('says apart who is flagged without being in doubt: a change is given there', () => {
  const india = flagged(line('356', 40, 50), 2017, 'dominates')
  expect(tell([india], asPeople)).toContain('Flagged, to be read with care: ')
  expect(tell([india], asPeople)).not.toContain('no change is given')
})

it('says who is cut where the survey changes', () => {
  const swiss = line('756', 28.2, 12.4)
  swiss.change = { ...noChange, reason: 'survey_changed' }
  expect(tell([swiss], { view: { measure: 'value', unitMeasure: 'PT' }, series: { kind: 'rate', decimals: 1 } })).toBe(
    'Switzerland: 28.2% in 2016, 12.4% in 2017. ' +
      'The survey or register changes between years, so the line is cut and no change is given: Switzerland.'
  )
})

it('tells lines of one area apart by their breakdown', () => {
  const lines = [
    { ...line('756', 10), volunteerType: 'ORG' as const },
    { ...line('756', 20), volunteerType: 'DIRECT' as const },
  ]
  expect(tell(lines, { view: { measure: 'value', unitMeasure: 'PT' }, series: { kind: 'rate', decimals: 1 } })).toBe(
    'Switzerland · Organization-based: 10.0% in 2016; Switzerland · Direct: 20.0% in 2016.'
  )
})

it('never ranks different groups of people against one another', () => {
  const lines = [...six(), { ...line('404', 1, 1, 1, 1, 9), age: 'Y15T24' as const }]
  expect(tell(lines)).toContain('Different groups of people are not ranked')
})

it('names at most three without a figure and counts the others', () => {
  const sentence = tell(six().map((one) => without(one, 'not_reported')))
  expect(sentence).toContain('No figure for 2020: Kenya (not reported; last 2.04 in 2019), Jordan')
  expect(sentence).toContain('and 3 others.')
})

it('gives the comment of a missing figure as its reason, but no list of years beside a last figure', () => {
  const lines = six().map((one, i) => (i < 2 ? without(one, 'no_figure_here') : one))
  lines[0]!.cells.at(-1)!.comment = 'types_published:ORG'
  lines[1]!.cells.at(-1)!.comment = 'years_published:2016,2017'
  expect(tell(lines)).toContain(
    'Kenya (published here only for: Organization-based; last 2.04 in 2019) and ' +
      'Jordan (no figure in this source; last 0.07 in 2019).'
  )
})

it('counts events, in the last year and at least once', () => {
  const lines = [line('404', 1, 0), line('400', 0, 1), line('356', 0, 0), line('422', 0, 1)]
  const told = { view: { measure: 'value', unitMeasure: 'NUMBER' }, series: { kind: 'event' } } as const
  expect(tell(lines, told)).toBe(
    '2017: 2 countries and areas; known at least once in 2016–2017: 3 countries and areas.'
  )
  expect(tell(lines.slice(0, 3), told)).toBe('Kenya: 2016; Jordan: 2017; India: none known in 2016–2017.')
})

it('says so where a selection holds nothing', () => {
  expect(tell([])).toBe('There is nothing in this selection.')
})

it('says beside areas from how many surveys their rates come, and which figures of that year are flagged', () => {
  const lines = six().map((one, i) => {
    one.cells.at(-1)!.source = one.cells.at(-1)!.obsValue === null ? null : `BA:${i % 2}`
    return one
  })
  flagged(lines[0]!, 2020)
  const sentence = compareSentence(
    { measure: 'value', unitMeasure: 'PT', lines, cut: false, total: 6 },
    { dataset: 'ilostat', kind: 'rate', decimals: 1 },
    reader('en')
  )
  expect(sentence).toContain('The figures for 2020 come from 2 different surveys')
  expect(sentence).toContain('Flagged: Kenya 2020 (rise or fall of at least fivefold).')
  expect(sentence).not.toContain('India 2016')
})

interface Told {
  language?: Language
  view?: Partial<Parameters<typeof trendSentence>[0]>
  series?: Partial<ShownSeries>
}

function tell(lines: Line[], { language = 'en', view, series }: Told = {}) {
  return trendSentence(
    { measure: 'per_1000', unitMeasure: 'PER_1000_POP', lines, cut: false, total: lines.length, ...view },
    { dataset: 'ifrc_fdrs', kind: 'stock', decimals: 0, ...series },
    reader(language)
  )
}

function reader(language: Language) {
  const arabic = { '524': 'نيبال', '400': 'الأردن', '340': 'هندوراس', '356': 'الهند', '404': 'كينيا', '422': 'لبنان' }
  const english = {
    '524': 'Nepal',
    '400': 'Jordan',
    '340': 'Honduras',
    '356': 'India',
    '404': 'Kenya',
    '422': 'Lebanon',
  }
  const names = language === 'ar' ? arabic : { ...english, '756': 'Switzerland' }
  return { wording: createWording(language, messagesOf(language)), names: new Map(Object.entries(names)) }
}

function line(refArea: string, ...values: (number | null)[]): Line {
  const cells = values.map((value, i) => cell(2016 + i, value))
  const breakdowns = { sex: '_T', age: '_T', volunteerType: '_T', goal: '_T' } as const
  return { dataset: 'ifrc_fdrs', series: 'VOLUNTEERS', refArea, ...breakdowns, cells, change: noChange }
}

const asPeople = { view: { measure: 'value', unitMeasure: 'PS' } } as const

const noChange = {
  value: null,
  unit: null,
  startPeriod: null,
  endPeriod: null,
  reason: 'fewer_than_two' as NoChangeReason,
} as const

function cell(timePeriod: number, value: number | null): Cell {
  return {
    timePeriod,
    obsValue: value,
    obsStatus: value === null ? 'O' : 'A',
    missingReason: value === null ? 'not_reported' : null,
    flags: [],
    source: 'made up',
    survey: 'made up',
    comment: null,
    timeDetail: null,
    originalValue: null,
    lower: null,
    upper: null,
    measureValue: value,
    noMeasureReason: null,
  }
}

function flagged(one: Line, year: number, flag: Flag = 'jump'): Line {
  one.cells.find((at) => at.timePeriod === year)!.flags = [flag]
  return one
}

function without(one: Line, missingReason: MissingReason): Line {
  Object.assign(one.cells.at(-1)!, { obsValue: null, measureValue: null, missingReason })
  return one
}
