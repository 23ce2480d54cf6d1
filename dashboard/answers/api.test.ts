import { expect, expectTypeOf, it } from 'vitest'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { answerBy, api } from './api.ts'

it('asks a question by its name, and knows the type of its answer', async () => {
  answerBy(async (procedure, input) => [procedure, input])
  const { queryKey, queryFn } = api.series.list.queryOptions({ language: 'en' })
  expect(queryKey).toEqual(['series', 'list', { language: 'en' }])
  expectTypeOf(queryFn).returns.resolves.toEqualTypeOf<SeriesSummary[]>()
  expect(await queryFn(new AbortController())).toEqual(['series.list', { language: 'en' }])
})

it('has no other way to ask, and takes no other input: neither compiles', () => {
  // @ts-expect-error: a page needs no key apart from its question
  expect(() => api.series.list.queryKey({ language: 'en' })).toThrow(TypeError)
  // @ts-expect-error: no such language
  api.series.list.queryOptions({ language: 'tlh' })
  // @ts-expect-error: a question that cannot be left open
  api.series.list.queryOptions()
  expect(api.release.current.queryOptions().queryKey).toEqual(['release', 'current', undefined])
})
