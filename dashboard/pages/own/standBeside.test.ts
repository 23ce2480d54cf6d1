import { describe, expect, it } from 'vitest'
import type { Ours, OwnModel } from '../../../api/models/ownModel.ts'
import type { OwnArea } from '../../../data/own/ownAreas.ts'
import { methodFields } from '../../../data/structure/codelists.ts'
import type { Method } from '../../../data/structure/comparability.ts'
import { noBreakdown } from '../../../data/structure/dimensionCodes.ts'
import type { Cell } from '../../../data/structure/line.ts'
import { createOwnReader } from './ownReader.ts'

const areas: OwnArea[] = [
  { refArea: '404', iso3: 'KEN', iso2: 'KE', parent: null, names: ['Kenya'] },
  { refArea: '400', iso3: 'JOR', iso2: 'JO', parent: null, names: ['Jordan', 'Jordania'] },
]
const said: Record<string, string> = {
  ...{ who_reports: 'statistical_office', reference_period: 'P4W', instrument: 'labour_force_survey' },
  ...{ ages: 'Y_GE15', population_covered: 'national', help_to_relatives: 'excluded' },
}
const method = Object.fromEntries(
  methodFields.map((field) => [
    field,
    said[field] ? { value: said[field], certainty: 'stated' } : { value: null, certainty: 'unknown' },
  ])
) as Method

const cell = (timePeriod: number, value: number): Cell => ({
  ...{ timePeriod, obsValue: value, obsStatus: 'A', missingReason: null, flags: [], source: 's', survey: 'S' },
  ...{ comment: null, timeDetail: null, originalValue: null, lower: null, upper: null },
  ...{ measureValue: value, noMeasureReason: null },
})
const noChange = { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'no_measure' } as const
const rate: Ours = {
  ...{ series: 'VOLUNTEER_RATE', measure: 'value', name: 'rate', unitMeasure: 'PT', decimals: 1, kind: 'rate' },
  ...{ measured: 'volunteer_rate', volunteerType: '_T' },
  lines: [
    {
      ...{ dataset: 'ilostat', series: 'VOLUNTEER_RATE', refArea: '400', ...noBreakdown, change: noChange },
      ...{ cells: [cell(2019, 4)], methodsAt: [0] },
    },
  ],
}
const people: Ours = {
  ...{ ...rate, series: 'VOLUNTEERS', measure: 'per_1000', unitMeasure: 'PER_1000_POP', kind: 'stock' },
  ...{ measured: 'movement_volunteers', lines: [] },
}
const model = {
  ...{ areas, names: {}, positions: [], people: { '404 2019': 50_000 }, methodCodes: {}, methods: [method] },
  ...{ folderWords: { en: { noDefinition: '–', noPublisher: '–' } }, ours: [rate, people] },
} as unknown as OwnModel

const read = async (text: string, mapping?: object) => {
  const reader = createOwnReader()
  const bytes = new TextEncoder().encode(text)
  const file = await reader.read({
    bytes,
    name: 'own.csv',
    model,
    ...(mapping && { mapping: JSON.stringify(mapping) }),
  })
  if ('problems' in file) throw new Error(JSON.stringify(file.problems))
  return { reader, file, series: file.shown[0]!.series }
}
const ofRates = 'area;year;rate (%)\nKenya;2019;12,5\nKenya;2020;13,5\n'

describe('own figures beside ours', () => {
  it('stand beside a rate where they are per cent, and beside people where they are counts', async () => {
    const [rates, counts, scores] = await Promise.all([
      read(ofRates),
      read('area,year,value\nKenya,2019,100\n'),
      read('area,year,value\nKenya,2019,40\n', { series: { unit: 'SCORE' } }),
    ])
    expect([rates, counts, scores].map(({ file }) => file.shown[0]!.ours)).toEqual([[0], [1], []])
  })

  it('are divided by the people of their area and year, and are a gap where those are not known', async () => {
    const { reader, series } = await read('area,year,value\nKenya,2019,100\nKenya,2020,100\n')
    const { own } = reader.beside({ series, breakdown: 0, ours: 1 })
    expect(own[0]!.cells.map(({ measureValue, noMeasureReason }) => [measureValue, noMeasureReason])).toEqual([
      [2, null],
      [null, 'no_population'],
    ])
  })

  it('cannot be compared where nobody knows how they were asked', async () => {
    const { reader, series } = await read(ofRates)
    const { grounds } = reader.beside({ series, breakdown: 0, ours: 0 })
    expect(grounds[2019]).toMatchObject({ class: 'not', pairs: 1, figures: 2 })
    expect(grounds[2019]!.grounds.map(({ code }) => code)).toContain('reference_period_unknown')
    expect(grounds[2020]).toMatchObject({ pairs: 0 })
  })

  it('can be compared where a mapping says that they were asked alike', async () => {
    const { reader, series } = await read(ofRates, { method: said })
    const { grounds } = reader.beside({ series, breakdown: 0, ours: 0 })
    expect(grounds[2019]).toMatchObject({ class: 'comparable', grounds: [] })
  })

  it('stand beside ours without a breakdown where ours has not theirs, and the verdict says so', async () => {
    const { reader, series } = await read('area,year,sex,rate (%)\nKenya,2019,women,12\nKenya,2019,men,13\n')
    const { isOfSameBreakdown, grounds } = reader.beside({ series, breakdown: 0, ours: 0 })
    expect(isOfSameBreakdown).toBe(false)
    expect(grounds[2019]!.grounds.map(({ code }) => code)).toContain('breakdown_differs')
  })

  it('are told all that is wrong in a mapping that is no JSON, and never break', async () => {
    const reader = createOwnReader()
    const result = await reader.read({ bytes: new TextEncoder().encode(ofRates), name: 'own.csv', mapping: '{', model })
    expect('problems' in result && result.problems.length).toBe(1)
  })
})
