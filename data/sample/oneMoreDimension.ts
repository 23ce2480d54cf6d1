import type { dimensions } from '../structure/dimensions.ts'

/** The list of dimensions as it would be with urban and rural areas told apart: all that somebody writes who adds them. */
export function withOneMore<List extends { breakdowns: object; dimensions: typeof dimensions }>(list: List): List {
  const breakdowns = { ...list.breakdowns, degreeOfUrbanisation }
  return { ...list, breakdowns, dimensions: { ...breakdowns, goal: list.dimensions.goal } }
}

const degreeOfUrbanisation = {
  ...{ column: 'degree_of_urbanisation', codes: ['_T', 'U', 'R'], ofSeries: 'degreesOfUrbanisation' },
  isLater: true,
}

/** Its words in one language. */
export const wordsOfOneMore = {
  'parameter.degreeOfUrbanisation': 'Degree of urbanization',
  'degreeOfUrbanisation._T': 'Urban and rural areas',
  'degreeOfUrbanisation.U': 'Urban areas',
  'degreeOfUrbanisation.R': 'Rural areas',
}

/** The part of a made-up observation that is of it. */
export const ofUrbanisation = (degreeOfUrbanisation: '_T' | 'U' | 'R'): object => ({ degreeOfUrbanisation })
