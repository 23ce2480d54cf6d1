import { expect, it } from 'vitest'
import { trustedProxies } from './trustedProxies.ts'

it.each([
  ['false', false],
  ['0', false],
  ['off', false],
  ['1', 1],
  [' 2 ', 2],
  ['loopback', 'loopback'],
  ['Loopback, uniquelocal', 'loopback, uniquelocal'],
  ['10.0.0.0/8, 127.0.0.1', '10.0.0.0/8, 127.0.0.1'],
  ['10.0.0.0/8 fd00::/8', '10.0.0.0/8, fd00::/8'],
  ['::1', '::1'],
])('reads %j as Express has it', (text, read) => expect(trustedProxies(text)).toBe(read))

it.each([
  ['true', 'true would let whoever asks say that they are somebody else'],
  ['*', '* would let whoever asks'],
  ['0.0.0.0/0', '0.0.0.0/0 is everybody'],
  ['::/0', '::/0 is everybody'],
  ['10.0.0.0/33', '10.0.0.0/33 is no address'],
  ['10.0.0.0/8/8', 'is no address'],
  ['nginx', 'nginx is no address'],
  ['-1', '-1 is no address'],
  [',', 'expected how many proxies'],
])('refuses %j in one sentence', (text, sentence) => {
  expect(() => trustedProxies(text)).toThrow(sentence)
  expect(() => trustedProxies(text)).toThrow('expected how many proxies stand in front, such as 1')
})
