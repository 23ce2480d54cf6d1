import type { Age, Sex, VolunteerType } from '../../../data/structure/codelists.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'

/** One figure that a reader has chosen. */
export interface ChosenFigure {
  series: string
  refArea: string
  timePeriod: number
  sex: Sex
  age: Age
  volunteerType: VolunteerType
}

/** Two figures as an address: the first is a selection like any other, the second the figure that it is held against. */
export function writePair(one: ChosenFigure, other: ChosenFigure, measure: Selection['measure'] = 'value'): string {
  const { series, refArea, timePeriod, sex, age, volunteerType } = one
  return writeAddress({
    series: [series],
    areas: [refArea],
    startPeriod: timePeriod,
    endPeriod: timePeriod,
    sex: [sex],
    age: [age],
    volunteerType: [volunteerType],
    measure,
    comparableWith: keyOf(other),
  })
}

/** The two figures of an address; null where it names none. */
export function readPair(selection: Selection): [ChosenFigure, ChosenFigure] | null {
  const { series, areas, endPeriod, sex, age, volunteerType, comparableWith } = selection
  if (series.length === 0 || areas.length === 0 || !comparableWith) return null
  const one = {
    series: series[0]!,
    refArea: areas[0]!,
    timePeriod: endPeriod,
    sex: sex[0] ?? '_T',
    age: age[0] ?? '_T',
    volunteerType: volunteerType[0] ?? '_T',
  }
  const [code, refArea, year, ...breakdown] = comparableWith.split('.')
  return [
    one,
    {
      series: code!,
      refArea: refArea!,
      timePeriod: Number(year),
      sex: breakdown[0] as Sex,
      age: breakdown[1] as Age,
      volunteerType: breakdown[2] as VolunteerType,
    },
  ]
}

const keyOf = ({ series, refArea, timePeriod, sex, age, volunteerType }: ChosenFigure) =>
  [series, refArea, timePeriod, sex, age, volunteerType].join('.')
