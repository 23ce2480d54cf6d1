import type { Census } from './importCensus.ts'

/** Australia’s census of 2016: the copy has electoral divisions, of which states and the country are sums. */
export const australianCensus: Census = {
  dataset: 'australian_census',
  source: 'G19_2016',
  year: '2016',
  rates: 'AU_CENSUS_2016_G19_RT',
  rateSeries: 'AU_CENSUS_VOLUNTEER_RATE',
  countSeries: 'AU_CENSUS_VOLUNTEERS',
  hasSmallerPlaces: true,
  isInIlostat: ({ refArea, sex, age }) => refArea === '036' && (age === '_T' || (sex === '_T' && age !== 'Y_GE25')),
  leftOut: {
    otherYears: 'another year than that of the census',
    narrowAges: 'nine narrow ages, added up to 15 to 24, 25 and over, 25 to 64, and 65 and over',
  },
}
