import { writeAddress } from '../../../data/structure/selectionAddress.ts'

/** The views that answer the questions of the first page, filled in. */
export const questionAddresses = {
  compare: `/explore?view=table&${writeAddress({ series: ['VOLUNTEERS'], measure: 'per_1000' })}`,
  goals: '/goals',
  changed: `/explore?${writeAddress({ series: ['VOLUNTEERS'], areas: ['404', '400', '356', '422', '524', '340'], measure: 'per_1000' })}`,
  missing: `/measurement/missing?${writeAddress({ series: ['VOLUNTEERS'], group: ['ESCWA'], startPeriod: 2019, endPeriod: 2019 })}`,
  comparable: '/measurement/pair',
  worked: '/practices',
}
