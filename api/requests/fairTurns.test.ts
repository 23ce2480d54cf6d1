import { once } from 'node:events'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { fairTurns } from './fairTurns.ts'
import { lastError } from './lastError.ts'

/** Questions that were answered, in their order. */
let order: string[] = []
let finish: (() => void)[] = []
const turns = fairTurns({ atOnce: 1, most: 6, mostOfOne: 3, longest: 500 })
const app = express().set('trust proxy', 'loopback').use(turns.handler)
app.get('/held', (_request, response) => void finish.push(() => response.send('held')))
app.get('/:question', (request, response) => {
  order.push(request.params.question)
  response.send('')
})
app.use(lastError(pino({ level: 'silent' })))
let port: number
let close: () => void
beforeAll(async () => {
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  close = () => server.close()
})
afterAll(() => close())
beforeEach(() => {
  order = []
  finish = []
})

function ask(path: string, address: string) {
  const options = { port, path: `/${path}`, agent: false, headers: { 'x-forwarded-for': address } }
  const sent = get(options)
  const status = new Promise<number>((resolve) =>
    sent.on('response', (response) => resolve(response.resume().statusCode!)).on('error', () => resolve(0))
  )
  return { leave: () => sent.destroy(), status }
}

/** One question is under way until it is finished; what is asked meanwhile waits. */
async function whileHeld(first: string) {
  const held = ask('held', first)
  await expect.poll(() => finish.length).toBe(1)
  return held
}

const waiting = (count: number) => expect.poll(turns.waiting).toBe(count)

it('lets who asks once wait for one question of who asks many', async () => {
  const held = await whileHeld('192.0.2.1')
  const all = []
  for (const [at, name] of ['a1', 'a2', 'a3', 'b1'].entries()) {
    all.push(ask(name, name.startsWith('a') ? '192.0.2.1' : '192.0.2.2'))
    await waiting(at + 1)
  }
  finish[0]!()
  await Promise.all([held, ...all].map(({ status }) => status))
  expect(order).toEqual(['a1', 'b1', 'a2', 'a3'])
})

it('answers nothing for who left before their turn', async () => {
  const held = await whileHeld('192.0.2.1')
  const left = ask('left', '192.0.2.1')
  await waiting(1)
  left.leave()
  await waiting(0)
  finish[0]!()
  await held.status
  expect(order).toEqual([])
})

it('refuses more than a share of one address, and of all what would wait too long', async () => {
  const held = await whileHeld('192.0.2.1')
  const own = [1, 2, 3, 4].map((n) => ask(`own${n}`, '192.0.2.1'))
  expect(await Promise.race(own.map(({ status }) => status))).toBe(429)
  const other = ask('other', '192.0.2.2')
  // The one under way is not answered in time either, and is told so as those are that waited for it.
  expect([await held.status, await other.status]).toEqual([503, expect.any(Number)])
  const statuses = await Promise.all(own.map(({ status }) => status))
  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  await expect.poll(async () => ask('after', '192.0.2.3').status).toBe(200)
})
