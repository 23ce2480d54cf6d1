import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { Agent, createServer as createHttpServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { expect, it } from 'vitest'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'
import { createDraining } from './draining.ts'
import type { Readiness } from './readiness.ts'

const assets = mkdtempSync(join(tmpdir(), 'life-'))

async function serving(readiness: Pick<Readiness, 'file' | 'renderer'> = {}) {
  const { db, sqlite, release } = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: 12 }])
  const served = await serveSample({ db, release, assets, settings: { readiness } })
  const said = async (path: string) => {
    const { status, text } = await served.ask(path)
    return [status, JSON.parse(text)]
  }
  return { ...served, sqlite, release, said }
}

it('is ready while its database answers, and lives while it does not', async () => {
  const { said, sqlite, release, close } = await serving()
  expect(await said('/ready')).toEqual([200, { status: 'ready', release }])
  sqlite.exec('drop table observation')
  expect(await said('/ready')).toEqual([503, { status: 'unready', because: ['database'] }])
  expect(await said('/live')).toEqual([200, { status: 'live' }])
  await close()
})

it('says in a word each why it should not be asked: another file, a renderer that hangs or ended', async () => {
  const { said, close } = await serving({ file: async () => 'changed', renderer: async () => 'stuck' })
  expect(await said('/ready')).toEqual([503, { status: 'unready', because: ['changed', 'stuck'] }])
  await close()
})

it('tells numbers that Prometheus reads, by kinds of address and never by what a reader chose', async () => {
  const { ask, close } = await serving()
  for (const path of ['/api/areas/KEN', '/api/areas/404', '/api/secret', '/trpc/secret.word', '/trpc/areas.names'])
    await ask(`${path}?language=fr`)
  const { text, headers } = await ask('/metrics')
  expect(headers['content-type']).toContain('version=0.0.4')
  expect(text).toContain('http_requests_total{route="/api/areas/{code}",status="200"} 2\n')
  expect(text).toContain('http_requests_total{route="/{other}",status="404"} 2\n')
  expect(text).toContain('http_request_duration_seconds_bucket{route="/trpc/areas.names",le="+Inf"} 1\n')
  for (const name of [
    'files_under_way',
    'nodejs_eventloop_delay_seconds',
    'process_resident_memory_bytes',
    'cache_entries',
  ])
    expect(text).toContain(`\n${name}`)
  expect(text).not.toMatch(/KEN|secret|127\.0\.0\.1|language=fr/)
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^# (HELP|TYPE) \w+ .+$|^\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? -?[\d.e+-]+$/)
  await close()
})

it('ends what was begun, says that the connection ends with it, and lets nobody stay', async () => {
  const draining = createDraining()
  let finish: () => void = () => {}
  const app = express().use(draining.handler)
  app.get('/slow', (_request, response) => {
    finish = () => void response.send('all of it')
  })
  app.get('/quick', (_request, response) => void response.send('at once'))
  const server = createHttpServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const ask = (path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => get({ port, path, agent }, resolve).on('error', reject))
  ;(await ask('/quick')).resume()
  const slow = ask('/slow')
  await expect.poll(() => finish.length).toBe(0)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const ended = draining.drain(server, 5000)
  setTimeout(() => finish(), 200)
  const answer = await slow
  expect([answer.statusCode, answer.headers.connection]).toEqual([200, 'close'])
  answer.resume()
  await ended
  await expect(ask('/quick')).rejects.toThrow('ECONNREFUSED')
  agent.destroy()
})

it('cuts off whoever is not done in time', async () => {
  const draining = createDraining()
  const server = createHttpServer(
    express()
      .use(draining.handler)
      .get('/never', () => {})
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const never = new Promise((resolve) => get({ port, path: '/never' }).on('error', ({ message }) => resolve(message)))
  await new Promise((resolve) => setTimeout(resolve, 200))
  const began = performance.now()
  await draining.drain(server, 300)
  expect(await never).toBe('socket hang up')
  expect(performance.now() - began).toBeLessThan(2000)
})
