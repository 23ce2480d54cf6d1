import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { servedBuild } from './servedBuild.ts'

const releaseOf = (release: string) => ({ release, released: null, wording: '' })
const assets = mkdtempSync(join(tmpdir(), 'build-'))
const served = { build: 'b', assets, present: 'r2', releases: [releaseOf('r2'), releaseOf('r1')] }

it('is another where the program, the pages, the present release or those before it are others, else the same', () => {
  const name = servedBuild(served)
  expect(name).toMatch(/^[0-9a-f]{12}$/)
  expect(servedBuild({ ...served, releases: [...served.releases] })).toBe(name)
  const others = [
    servedBuild({ ...served, build: 'c' }),
    servedBuild({ ...served, present: 'r1' }),
    servedBuild({ ...served, releases: [releaseOf('r3'), ...served.releases] }),
  ]
  writeFileSync(join(assets, 'index.html'), '<script src="base-1.js">')
  others.push(servedBuild(served))
  writeFileSync(join(assets, 'index.html'), '<script src="base-2.js">')
  others.push(servedBuild(served))
  expect(new Set([name, ...others]).size).toBe(6)
})
