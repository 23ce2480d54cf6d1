import { noBreakdown } from '../../../data/structure/dimensionCodes.ts'
import { type ChosenFigure, writePair } from './pairAddress.ts'

const figure = (series: string, refArea: string, timePeriod: number): ChosenFigure => ({
  ...{ series, refArea, timePeriod },
  ...noBreakdown,
})
const organised = (chosen: ChosenFigure): ChosenFigure => ({ ...chosen, volunteerType: 'ORG' })

/** Canada and the United States, both organisation-based: what the page shows where its address names nothing. */
export const firstPair = [
  organised(figure('VOLUNTEER_RATE', '124', 2018)),
  organised(figure('VOLUNTEER_RATE', '840', 2017)),
] as const

/** Pairs that teach something. */
export const pairExamples = [
  { name: 'example.canadaUsa', address: writePair(...firstPair) },
  {
    name: 'example.netherlands',
    address: writePair(
      organised(figure('NATIONAL_VOLUNTEER_RATE', '528', 2020)),
      figure('NATIONAL_VOLUNTEER_RATE_4W', '528', 2020)
    ),
  },
  {
    name: 'example.armenia',
    address: writePair(figure('VOLUNTEER_RATE', '051', 2018), figure('VOLUNTEER_RATE', '051', 2019)),
  },
] as const
