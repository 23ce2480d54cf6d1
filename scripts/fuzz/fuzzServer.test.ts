import { afterAll, expect, it } from 'vitest'
import { startServer } from '../../dashboard/browser/runningServer.ts'
import { fuzzServer } from './fuzzServer.ts'
import { wrongAnswer } from './wrongAnswer.ts'

const server = await startServer({ RATE_LIMIT: '0' })
afterAll(server.stop)

const count = process.env.CI ? 600 : 100

it('is at fault for nothing that is asked of it, and gives the same page after as before', async () => {
  const { faults, statuses } = await fuzzServer({ origin: server.address, seed: 17, count })
  expect(faults).toEqual([])
  expect([...statuses.values()].reduce((sum, n) => sum + n, 0)).toBe(count)
  expect(statuses.get(200)).toBeGreaterThan(count / 20)
}, 300_000)

const answer = (status: number, type: string, text: string) => ({
  ...{ status, text },
  headers: new Headers({ 'content-type': type }),
})

it.each([
  ['/en/', answer(500, 'text/html', ''), 'status 500'],
  ['/en/', answer(400, 'text/html', 'Error\n    at ask (/app/main.js:1:2)'), 'it says'],
  ['/en/', answer(200, 'text/html', '<p>undefined</p>'), 'it shows undefined'],
  ['/en/', answer(200, 'text/html', '<td>NaN</td>'), 'it shows NaN'],
  ['/en/', answer(200, 'text/html', '<p><script>alert(7)</script></p>'), 'it holds a script'],
  ['/api/goals/18', answer(404, 'text/html', '<p>nothing</p>'), 'without problem details'],
])('knows an answer to %s that must not be', (path, wrong, said) => {
  expect(wrongAnswer(path, wrong)).toContain(said)
})

it('finds nothing wrong with an answer in words', () => {
  const { said } = { said: '{"type":"about:blank","title":"Not Found","status":404}' }
  expect(wrongAnswer('/api/goals/18', answer(404, 'application/problem+json', said))).toBeUndefined()
  expect(wrongAnswer('/en/', answer(200, 'text/html', '<p>an undefined area</p>'))).toBeUndefined()
})
