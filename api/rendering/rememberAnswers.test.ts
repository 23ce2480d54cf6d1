import { expect, it, vi } from 'vitest'
import { rememberAnswers } from './rememberAnswers.ts'

const count = () => vi.fn(async (procedure: string, input: unknown): Promise<unknown> => ({ procedure, input }))

it('asks the same question once, and another one again', async () => {
  const ask = count()
  const remembering = rememberAnswers(ask)
  const [one, same] = await Promise.all([remembering('goals', { goal: '4' }), remembering('goals', { goal: '4' })])
  expect(same).toBe(one)
  await remembering('goals', { goal: '5' })
  await remembering('areas', { goal: '4' })
  expect(ask).toHaveBeenCalledTimes(3)
})

it('keeps no failure', async () => {
  const ask = count()
  ask.mockRejectedValueOnce(new Error('no line'))
  const remembering = rememberAnswers(ask)
  await expect(remembering('goals', {})).rejects.toThrow('no line')
  expect(await remembering('goals', {})).toEqual({ procedure: 'goals', input: {} })
})

it('forgets what was asked longest ago, whoever asks for how much', async () => {
  const ask = count()
  const remembering = rememberAnswers(ask)
  for (let goal = 0; goal < 40; goal++) await remembering('goals', { goal })
  ask.mockClear()
  await remembering('goals', { goal: 39 })
  expect(ask).not.toHaveBeenCalled()
  await remembering('goals', { goal: 0 })
  expect(ask).toHaveBeenCalledOnce()
})
