import compression from 'compression'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { oneEncoding } from './oneEncoding.ts'
import { createKeptAnswers, responseCache } from './responseCache.ts'

interface Asked {
  asked: number
}

let asked = 0
let address: string
let close: () => void
beforeAll(async () => {
  const app = express()
    .use(oneEncoding)
    .use(responseCache(createKeptAnswers(), (request) => request.get('theme') ?? ''))
    .use(compression())
  app.get(
    '/figures',
    (_request, response) => void response.set('ETag', 'W/"a"').json({ asked: ++asked, long: 'x'.repeat(5000) })
  )
  app.get('/private', (_request, response) => void response.set('Cache-Control', 'no-store').json({ asked: ++asked }))
  const words = Array.from({ length: 20_000 }, (_, at) => (at * at * 7919) % 1013)
  app.get('/pages', (_request, response) => void response.type('text').send(words.join(' ')))
  app.get('/short', (_request, response) => void response.json({ asked: ++asked }))
  app.get('/refusal', (_request, response) => void response.status(400).json({ asked: ++asked }))
  app.get('/large', (_request, response) => void response.type('text').send(String(++asked).repeat(700_000)))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  close = () => server.close()
})
afterAll(() => close())

it.each(['br', 'gzip', 'identity'])(
  'answers the same question again as it did, without asking, in %s',
  async (encoding) => {
    const headers = { 'accept-encoding': encoding }
    const first = await fetch(`${address}/figures`, { headers })
    const text = await first.text()
    const before = asked
    const again = await fetch(`${address}/figures`, { headers })
    expect([await again.text(), asked]).toEqual([text, before])
    for (const name of ['content-type', 'content-encoding', 'etag', 'vary'])
      expect(again.headers.get(name)).toBe(first.headers.get(name))
  }
)

it('packs what is asked for again as small as can be, and says the same with it', async () => {
  const ask = async () => {
    const response = await fetch(`${address}/pages`, { headers: { 'accept-encoding': 'br' } })
    return [Number(response.headers.get('content-length')), await response.text()] as const
  }
  const [, text] = await ask()
  const [first] = await ask()
  await expect.poll(async () => (await ask())[0]).toBeLessThan(first * 0.95)
  expect((await ask())[1]).toBe(text)
})

it('asks anew at another address, after a refusal, for what nobody may store, and for what is too large to keep', async () => {
  for (const path of ['/figures?other', '/refusal', '/private', '/large']) {
    const before = asked
    await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'identity' } }).then((response) =>
      response.arrayBuffer()
    )
    await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'identity' } }).then((response) =>
      response.arrayBuffer()
    )
    expect([path, asked - before]).toEqual([path, path === '/figures?other' ? 1 : 2])
  }
})

it('answers who has it already in two words, and keeps apart what depends on more than the address', async () => {
  const of = (headers: Record<string, string>) => fetch(`${address}/figures?kept`, { headers })
  const first = await (await of({ theme: 'dark' })).json()
  expect((await of({ theme: 'dark', 'if-none-match': 'W/"a"' })).status).toBe(304)
  expect(await (await of({ theme: 'dark' })).json()).toEqual(first)
  expect(await (await of({ theme: 'light' })).json()).not.toEqual(first)
})

it('asks once however a browser writes which encodings it reads', async () => {
  const of = async (encoding: string) => {
    const answer = await fetch(`${address}/figures?wish`, { headers: { 'accept-encoding': encoding } })
    return [answer.headers.get('content-encoding'), ((await answer.json()) as Asked).asked] as const
  }
  const [encoding, first] = await of('gzip, deflate, br, zstd')
  expect(encoding).toBe('br')
  for (const wish of ['br', 'br;q=1.0, gzip;q=0.8, *;q=0.1', 'gzip,deflate,br'])
    expect(await of(wish)).toEqual(['br', first])
  expect(await of('gzip, br;q=0')).toEqual(['gzip', first + 1])
  expect(await of('zstd')).toEqual([null, first + 2])
})

it('counts addresses as well as answers, so that many long addresses push out the first', async () => {
  const long = 'x'.repeat(14_000)
  const of = async (n: number) => ((await (await fetch(`${address}/short?${n}${long}`)).json()) as Asked).asked
  const first = await of(0)
  expect(await of(0)).toBe(first)
  for (let n = 1; n < 1100; n++) await of(n)
  expect(await of(1099)).toBeLessThan(await of(0))
})
