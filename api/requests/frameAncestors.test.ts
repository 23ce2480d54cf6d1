import { expect, it } from 'vitest'
import { frameAncestors } from './frameAncestors.ts'

it.each([
  ['*', ['*']],
  ['none', ["'none'"]],
  ["'self' https://*.example.org", ["'self'", 'https://*.example.org']],
  ['https://a.example:8443, https://b.example', ['https://a.example:8443', 'https://b.example']],
])('reads %j as a policy names it', (text, read) => expect(frameAncestors(text)).toEqual(read))

it.each(['example.org', 'none self', "https://a.example; script-src 'unsafe-inline'", 'https://a.example/path', ','])(
  'refuses %j in one sentence',
  (text) => expect(() => frameAncestors(text)).toThrow(/names nobody: expected \*, none, self, or addresses/)
)
