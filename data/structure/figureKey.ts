import type { Age, Sex, VolunteerType } from './codelists.ts'

/** One figure of a release, by its place. */
export interface FigurePlace {
  series: string
  refArea: string
  timePeriod: number
  sex: Sex
  age: Age
  volunteerType: VolunteerType
  /** `_T` where it is of all Goals, or of none. */
  goal: string
}

/** The key that names a figure in an address; its Goal stands in it only where it is of one. */
export const writeFigureKey = ({ series, refArea, timePeriod, sex, age, volunteerType, goal }: FigurePlace): string =>
  [series, refArea, timePeriod, sex, age, volunteerType, ...(goal === '_T' ? [] : [goal])].join('.')

/** The figure that a well-formed key names. */
export function readFigureKey(key: string): FigurePlace {
  const [series, refArea, timePeriod, sex, age, volunteerType, goal = '_T'] = key.split('.')
  return {
    series: series!,
    refArea: refArea!,
    timePeriod: Number(timePeriod),
    sex: sex as Sex,
    age: age as Age,
    volunteerType: volunteerType as VolunteerType,
    goal,
  }
}
