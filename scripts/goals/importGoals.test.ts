import { expect, it } from 'vitest'
import { publisherTable } from '../datasets/publisherTable.ts'
import { goalColumns, importGoals } from './importGoals.ts'

it('takes the official colour and the names and titles in six languages', () => {
  const cells = goalColumns.map((column) => ({ goal: '13', colour: '#3f7e44' })[column] ?? column)
  const { goals, texts } = importGoals(publisherTable('goals.csv', `${goalColumns}\n${cells}\n`, goalColumns))
  expect(goals).toEqual([{ goal: '13', position: 1, colour: '#3F7E44' }])
  expect(texts).toContainEqual({ goal: '13', language: 'ar', name: 'short_ar', title: 'title_ar' })
  expect(texts).toContainEqual({ goal: '13', language: 'zh', name: 'short_zh-Hans', title: 'title_zh-Hans' })
  expect(texts).toHaveLength(6)
})
