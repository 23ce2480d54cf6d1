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

/** New Zealand’s census of 2018: one question, answered by 82.5 per cent of people. */
export const newZealandCensus: Census = {
  dataset: 'new_zealand_census',
  source: 'SA1_2018_PART_3B',
  year: '2018',
  rates: 'NZ_CENSUS_UNPAID_VOLUNTARY_RT',
  rateSeries: 'NZ_CENSUS_VOLUNTEER_RATE',
  countSeries: 'NZ_CENSUS_VOLUNTEERS',
  hasSmallerPlaces: false,
  leftOut: {
    otherYears: '2013: outside the period, and no line with 2018: 10.5 per cent did not state then, 17.5 in 2018',
    narrowAges: 'narrow ages',
  },
}
