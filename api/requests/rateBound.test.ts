import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import pino from 'pino'
import { expect, it, onTestFinished } from 'vitest'
import { addressKey } from './addressKey.ts'
import { createBudget } from './budget.ts'
import { lastError } from './lastError.ts'
import { rateBound, weigh } from './rateBound.ts'

async function bounded(limit: number) {
  const app = express().set('trust proxy', 'loopback').use(rateBound(limit)).use(weigh(0))
  app.get('/api/large', (_request, response) => void response.send('x'.repeat(1_000_000)))
  app.get('/{*any}', (_request, response) => void response.send('small'))
  app.use(lastError(pino({ level: 'silent' })))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return (path: string, address = '192.0.2.1') =>
    new Promise<IncomingMessage>((resolve, reject) =>
      get({ port, path, agent: false, headers: { 'x-forwarded-for': address } }, (response) =>
        response.resume().once('end', () => resolve(response))
      ).on('error', reject)
    )
}

it('weighs a large answer as many small ones, and says when to ask again', async () => {
  const ask = await bounded(6)
  const [large, small, over] = [await ask('/api/large'), await ask('/api/small'), await ask('/api/small')]
  expect([large.statusCode, small.statusCode, over.statusCode]).toEqual([200, 200, 429])
  expect(small.headers.ratelimit).toBe('limit=6, remaining=0, reset=60')
  expect([over.headers['retry-after'], over.headers['ratelimit-policy']]).toEqual(['10', '6;w=60'])
  expect((await ask('/api/small', '192.0.2.2')).statusCode).toBe(200)
})

it('leaves an office that reads its pages, whatever a program behind the same address has spent', async () => {
  const ask = await bounded(2)
  for (let n = 0; n < 3; n++) await ask('/api/small')
  expect((await ask('/api/small')).statusCode).toBe(429)
  const pages = []
  for (let n = 0; n < 20; n++) pages.push((await ask(n % 2 ? '/en/explore' : '/trpc/models.explore')).statusCode)
  expect(new Set(pages)).toEqual(new Set([200]))
  expect((await ask('/en')).statusCode).toBe(429)
})

it('remembers so many addresses and no more', () => {
  const budget = createBudget(10)
  const before = process.memoryUsage().heapUsed
  for (let n = 0; n < 200_000; n++) budget.spend(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`, 1)
  globalThis.gc?.()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(40_000_000)
  expect([budget.left('10.0.0.0'), Math.round(budget.left('10.3.13.63'))]).toEqual([10, 9])
})

it('takes a line of IPv6 for one, and an address that is written in two ways for the same', () => {
  expect(addressKey('2001:db8:0:1::7')).toBe(addressKey('2001:0DB8:0000:0001:ffff::1'))
  expect(addressKey('2001:db8:0:2::7')).not.toBe(addressKey('2001:db8:0:1::7'))
  expect(addressKey('::ffff:192.0.2.1')).toBe('192.0.2.1')
  expect([addressKey('::1'), addressKey(undefined)]).toEqual(['0:0:0:0::/64', ''])
})
