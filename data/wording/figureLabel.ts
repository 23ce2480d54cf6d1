import type { FigureKey } from '../structure/grounds.ts'
import { type Reader, sayArea } from './reader.ts'

/** One figure by name: its area, its year, and the breakdowns that it is of. */
export function figureLabel(figure: Omit<FigureKey, 'series' | 'source'>, reader: Reader): string {
  const { wording } = reader
  const { refArea, timePeriod, sex, age, volunteerType, goal } = figure
  return [
    sayArea(refArea, reader),
    wording.year(timePeriod),
    sex === '_T' ? null : wording.say(`sex.${sex}`),
    age === '_T' ? null : wording.say(`age.${age}`),
    volunteerType === '_T' ? null : wording.say(`volunteerType.${volunteerType}`),
    goal === '_T' ? null : wording.say('label.goal', { goal }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
