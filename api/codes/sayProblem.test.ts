import { expect, it } from 'vitest'
import { nearest } from '../../data/wording/nearest.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { knownCodes } from './codeQueries.ts'
import { sayProblem, unknownCodes } from './sayProblem.ts'

const { db } = await sampleRelease([])
const known = await knownCodes(db)

it('names a code that is not there and offers the nearest one', () => {
  expect(unknownCodes({ series: ['VOLUNTERS'] }, known)).toEqual(['no series VOLUNTERS: did you mean VOLUNTEERS?'])
  expect(unknownCodes({ group: ['ldc'] }, known)).toEqual(['no group ldc: did you mean LDC?'])
  expect(unknownCodes({ release: '2025.1-000000000000' }, known)).toEqual([
    'no release 2025.1-000000000000: this answers from 2026.1-000000000000, and /api/releases names them all',
  ])
})

it('never guesses a code from the code beside it', () => {
  expect(unknownCodes({ areas: ['405'], group: ['LCD', '035'] }, known)).toEqual([
    'no area 405: /api/areas names them all',
    'no group LCD: /api/groups names them all',
    'no group 035: /api/groups names them all',
  ])
})

it('says where to look where nothing is near', () => {
  expect(unknownCodes({ series: ['QUITE_OTHER'] }, known)).toEqual([
    'no series QUITE_OTHER: /api/series names them all',
  ])
})

it('finds an area by its ISO codes, its name in any language and a code that lost its zero, but takes only M49', () => {
  const said = (given: string) => sayProblem({ parameter: 'areas', given, expected: 'three digits' }, known)
  expect(said('KEN')).toBe('areas: three digits; KEN: did you mean 404 (Kenya)?')
  expect(said('KE')).toBe('areas: three digits; KE: did you mean 404 (Kenya)?')
  expect(said('Kenya fr')).toContain('did you mean 404 (Kenya)?')
  expect(said('KEM')).toBe('areas: three digits; KEM: /api/areas names them all')
  expect(said('jordan')).toContain('did you mean 400 (Jordan)?')
  expect(said('76')).toContain('did you mean 076 (Brazil)?')
})

it('says only of the wrong codes in a list what was meant, and repeats nothing that is no code', () => {
  expect(sayProblem({ parameter: 'areas', given: '404,KEN,<b>', expected: 'x' }, known)).toBe(
    'areas: x; KEN: did you mean 404 (Kenya)?'
  )
  expect(sayProblem({ parameter: 'sex', given: 'f', expected: 'y'.repeat(900) }, known)).toHaveLength(300)
})

it('counts swapped neighbours as one letter and offers nothing from afar', () => {
  expect(nearest('VOLUNTEESR', ['VOLUNTEERS', 'STAFF'])).toBe('VOLUNTEERS')
  expect(nearest('XXXX', ['VOLUNTEERS', 'STAFF'])).toBeUndefined()
})
