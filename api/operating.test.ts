import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { serverEnvironment, settingNames } from './serverEnvironment.ts'

const page = readFileSync('OPERATING.md', 'utf8')
const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| .{20,} \|$/gm)]

it('has every setting that the server reads in the table of OPERATING.md, and no other', () => {
  expect(rows.map(([, name]) => name).sort()).toEqual([...settingNames].sort())
})

it('says there what holds where a setting is not made', () => {
  const without = Object.fromEntries(rows.map(([, name, said]) => [name, /^`([^`]+)`/.exec(said!)?.[1]]))
  const said = Object.fromEntries(Object.entries(without).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >
  expect(serverEnvironment(said)).toEqual(serverEnvironment({}))
})

it('runs where its examples say', () => {
  const settings = page.match(/(?:PUBLIC_ORIGIN|BASE_PATH|TRUST_PROXY|HSTS)=[^\s`]+/g)!
  expect(settings.length).toBeGreaterThan(8)
  for (const setting of settings) {
    const [name, value] = setting.split('=') as [string, string]
    expect(() => serverEnvironment({ [name]: value })).not.toThrow()
  }
})

it('names no command of npm that there is not', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const missing = ['README.md', 'OPERATING.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm run (?:-s )?([\w:]+)/g)]
      .filter(([, name]) => !(name! in scripts))
      .map(([said]) => `${file}: ${said}`)
  )
  expect(missing).toEqual([])
})
