import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { serverCommand } from './runningServer.ts'

it('starts the server as npm start does', () => {
  const { start } = JSON.parse(readFileSync('package.json', 'utf8')).scripts
  expect(start).toMatch(new RegExp(`&& node ${serverCommand.join(' ')}$`))
})
