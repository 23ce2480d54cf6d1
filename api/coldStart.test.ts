import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'

const server = spawn(process.execPath, ['dist/server/main.js'], { env: { ...process.env, PORT: '0' } })
let origin: string
beforeAll(async () => {
  origin = await new Promise<string>((resolve) => {
    let printed = ''
    server.stdout.on('data', (chunk) => {
      printed += chunk
      const at = /release .+ at (http:\S+)\/\n/.exec(printed)?.[1]
      if (at) resolve(at)
    })
  })
}, 20_000)
afterAll(() => void server.kill('SIGKILL'))

it('gives thirty readers who come at once thirty whole pages, as soon as it listens', async () => {
  const places = ['en', 'ar', 'ru'].flatMap((language) =>
    ['', '/explore', '/areas/KEN', '/data'].map((path) => `/${language}${path}`)
  )
  const asked = Array.from({ length: 30 }, (_, n) => places[n % places.length]!)
  const pages = await Promise.all(
    asked.map(async (path) => {
      const answer = await fetch(origin + path)
      return [path, answer.status, /<h1\b.*<\/html>\s*$/s.test(await answer.text())]
    })
  )
  expect(pages).toEqual(asked.map((path) => [path, 200, true]))
}, 30_000)

it('keeps a connection longer than a proxy in front of it does', async () => {
  const { headers } = await fetch(`${origin}/live`)
  expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(120)
})
