import { expect, it } from 'vitest'
import { appRouter } from '../../api/router.ts'
import { apiQuestions } from './apiQuestions.ts'

it('asks something of every procedure', () => {
  const asked = apiQuestions.map(({ path }) => /^\/trpc\/([\w.]+)/.exec(path)?.[1]).filter((name) => name !== undefined)
  expect([...new Set(asked)].sort()).toEqual(Object.keys(appRouter._def.procedures).sort())
})
