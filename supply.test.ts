import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  version: string
  license?: string
  resolved?: string
  integrity?: string
  dev?: boolean
  hasInstallScript?: boolean
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
> & { allowScripts: Record<string, boolean> }
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Under which a package may be part of what is served; of several that are to choose from one is enough. */
const allowed = [
  ...['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Zlib', 'Unlicense'],
  ...['Python-2.0', '0BSD'],
]
/** That run a script when they are installed: SQLite as a binary, and what translates sources while one develops. */
const running = ['better-sqlite3', 'esbuild']

it('names an exact version of every package, and the lock file a digest of each', () => {
  const { dependencies, devDependencies } = manifest
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
  )
  expect(loose).toEqual([])
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
})

it('has in production only what stands under a licence that is allowed', () => {
  const isAllowed = (licence = 'none') => {
    const parts = licence.replaceAll(/[()]/g, '')
    if (parts.includes(' OR ')) return parts.split(' OR ').some((one) => allowed.includes(one))
    return parts.split(' AND ').every((one) => allowed.includes(one))
  }
  const others = locked.filter(([, { dev, license }]) => !dev && !isAllowed(license))
  expect(others.map(([path, { license }]) => [path, license])).toEqual([])
})

it('lets the packages run a script at installation that are named, and no other', () => {
  const found = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))
  expect([...new Set(found)].sort()).toEqual(running)
  expect(Object.keys(manifest.allowScripts).sort()).toEqual(running)
  const security = readFileSync('SECURITY.md', 'utf8')
  for (const name of running) expect(security).toContain(`\`${name}\``)
})

it('lists every package of production with its version and licence in ARCHITECTURE.md, and no other', () => {
  const [, table] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Production dependencies')
  const rows = [...table!.matchAll(/^\| (@?[a-z][^|]*?) \| (\d[^|]*?) \| ([^|]+?) \|/gm)].flatMap(
    ([, names, versions, licence]) => {
      const each = versions!.split(', ')
      return names!.split(', ').map((name, at) => [name, each[at] ?? each[0], licence])
    }
  )
  const expected = Object.entries(manifest.dependencies).map(([name, version]) => {
    return [name, version, lock.packages[`node_modules/${name}`]!.license]
  })
  const byName = (all: unknown[][]) => all.map(String).sort()
  expect(byName(rows)).toEqual(byName(expected))
})

it('writes what the program is made of, by name, version and licence, when it is built', () => {
  expect(manifest.scripts.build).toContain('npm run build:sbom')
  execFileSync('npm', ['run', 'build:sbom'])
  const sbom = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) as {
    bomFormat: string
    components: { name: string; version: string; licenses?: unknown[] }[]
  }
  expect(sbom.bomFormat).toBe('CycloneDX')
  expect(sbom.components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name)).toEqual([])
  const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`))
  const served = locked.filter(([, { dev }]) => !dev).map(([path, { version }]) => `${nameOf(path)}@${version}`)
  expect(served.filter((one) => !listed.has(one))).toEqual([])
  expect([...listed].filter((one) => /^(vitest|vite|playwright-core)@/.test(one))).toEqual([])
})
