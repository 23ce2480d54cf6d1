import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { answerSchemas, describeAnswers } from './describeAnswers.ts'

it('has described the answers of the open interface as their types are now: else run npm run api:describe', () => {
  expect(readFileSync(answerSchemas, 'utf8')).toBe(describeAnswers())
}, 60_000)
