import { expect, it } from 'vitest'
import { figureCode } from './codes.ts'
import { readFigureKey, writeFigureKey } from './figureKey.ts'

it.each([
  'VOLUNTEER_RATE.840.2017._T.Y15T24.ORG',
  'CS_PROJECTS_DIRECT.040.2018._T._T._T.13',
  'UN_VOLUNTEERS.001.2020.F._T._T',
])('reads and writes %s as it is', (key) => {
  expect(figureCode.safeParse(key).success).toBe(true)
  expect(writeFigureKey(readFigureKey(key))).toBe(key)
})

it('takes a key without a Goal for the figure over all Goals', () => {
  expect(readFigureKey('VOLUNTEERS.404.2020._T._T._T').goal).toBe('_T')
  expect(readFigureKey('CS_PROJECTS_DIRECT.040.2018._T._T._T.13').goal).toBe('13')
})

it.each(['VOLUNTEERS.404.2020._T._T', 'VOLUNTEERS.404.2020._T._T._T.18', 'VOLUNTEERS.404.2020._T._T._T.'])(
  'takes %s for no figure',
  (key) => expect(figureCode.safeParse(key).success).toBe(false)
)
