import { tmpdir } from 'node:os'
import { expect, it, onTestFinished } from 'vitest'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'

async function serving(settings = {}) {
  const { db, release } = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: 12 }])
  const served = await serveSample({ db, release, assets: `${tmpdir()}/not-built`, settings })
  onTestFinished(() => void served.close())
  const kept = async (what: string) => {
    const { text } = await served.ask('/metrics')
    return Number(new RegExp(`^${what} (\\S+)$`, 'm').exec(text)![1])
  }
  return { ...served, kept }
}

const file = '/download/observations.csv?series=VOLUNTEERS'
const json = '/download/observations.json?series=VOLUNTEERS'

it('puts no host that somebody named into what another is given, with a public address or without', async () => {
  for (const settings of [{}, { publicOrigin: 'https://data.example.org' }]) {
    const { ask } = await serving(settings)
    for (const path of [
      file,
      json,
      '/api/areas',
      '/robots.txt',
      '/sitemap.xml',
      '/catalog',
      '/sdmx/structure/dataflow',
    ])
      for (const host of ['evil.example', '"><script>', 'evil.example:80', 'evil.example/path']) {
        await ask(path, { host, 'x-forwarded-host': 'worse.example' })
        expect([path, (await ask(path)).text.match(/(evil|worse)\.example|<script>/)]).toEqual([path, null])
      }
  }
})

it('keeps one answer whatever is added that it does not depend on', async () => {
  const { ask, kept } = await serving()
  const question = `/trpc/series.byCode?input=${encodeURIComponent('{"language":"en","series":"VOLUNTEERS"}')}`
  for (const path of [question, '/api/series'])
    for (let n = 0; n < 20; n++) {
      const encodings = ['gzip', 'gzip, deflate', `gzip;q=0.${n % 9}1`]
      const added = path.includes('?') ? `&nothing=${n}` : `?utm_source=${n}&fbclid=${n}`
      expect((await ask(`${path}${added}`, { 'accept-encoding': encodings[n % 3]! })).status).toBe(200)
    }
  expect(await kept('cache_entries')).toBe(2)
})

it('keeps neither what was refused nor what is not there, nor more than it has room for', async () => {
  const { ask, kept } = await serving({ rateLimit: 0 })
  for (let n = 0; n < 50; n++) await ask(`/api/series?nothing${n}=1`)
  for (let n = 0; n < 50; n++) await ask(`/api/areas/${n}`)
  expect(await kept('cache_entries')).toBe(0)
  const long = 'x'.repeat(6000)
  for (let n = 0; n < 60; n++) await ask(`/api/search?text=kenya&language=en`, { host: `h${n}.${long.slice(0, 200)}` })
  expect(await kept('cache_bytes')).toBeLessThan(32 * 1024 * 1024)
})
