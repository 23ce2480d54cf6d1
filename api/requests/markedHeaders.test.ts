import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'

const assets = mkdtempSync(join(tmpdir(), 'private-'))
writeFileSync(join(assets, 'index.html'), '<html><head><title></title></head><body><div id="page"></div></body></html>')
writeFileSync(join(assets, 'mark.svg'), '<svg/>')
const { db } = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: 100 }])
const release = '2026.1-000000000000-private'
const draw = async () => ({ svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>' })
const { ask, close } = await serveSample({ db, release, assets, settings: { draw } })
afterAll(close)

const view = 'series=VOLUNTEERS&areas=404'
const addresses = [
  ...['/', '/en', '/en/trends', '/en/nothing', '/mark.svg', '/favicon.ico', '/private.css', '/nothing', '/health'],
  ...['/trpc/release.current', `/trpc/release.current?release=${release}`, '/trpc/nothing'],
  ...['/api', '/api/goals', `/api/goals?release=${release}`, '/api/nothing', '/catalog', '/sitemap.xml', '/robots.txt'],
  ...['csv', 'json', 'xlsx', 'parquet'].map((ending) => `/download/observations.${ending}?${view}`),
  ...['/sdmx', '/sdmx/structure/dataflow/VFG', '/sdmx/data/dataflow/VFG/VOLUNTEERING', '/picture/en/explore.svg'],
]

it.each(addresses)('lets nothing of a private release be kept but by its reader’s browser: %s', async (path) => {
  const first = await ask(path)
  const again = await ask(path, first.headers.etag ? { 'If-None-Match': first.headers.etag } : {})
  for (const { status, headers } of [first, again]) {
    expect([path, status < 500]).toEqual([path, true])
    expect(headers['cache-control']).toMatch(/^(private($|, (?!.*(public|s-maxage)))|no-store$)/)
  }
})
