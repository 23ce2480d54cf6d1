import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { serveSample } from '../sample/serveSample.ts'
import { operations } from './operations.ts'
import { parametersOf } from './parametersOf.ts'

const pointer = 'data/built/current'
/** So many of all questions are asked; `EVERY_QUESTION=1` asks them all, which takes a quarter of an hour. */
const most = process.env.EVERY_QUESTION ? Number.POSITIVE_INFINITY : process.env.CI ? 600 : 60

describe.runIf(existsSync(pointer))('every question of the open interface', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const known = await createContext(db).codes()
  const { ask } = await serveSample({ db, release: 'r', assets: `${tmpdir()}/not-built`, settings: { rateLimit: 0 } })
  const codes = { area: known.areas.map(({ refArea }) => refArea), series: known.series }

  /** The example of an operation, about another area or series wherever it takes one. */
  const about = ({ path, example }: (typeof operations)[number], name: 'area' | 'series', code: string) => {
    const takes = Object.keys(parametersOf(operations.find((one) => one.path === path)!).described)
    const shown = new URL(example, 'http://localhost')
    if (path.includes(`{${name}}`))
      return (
        shown.pathname
          .split('/')
          .with(path.split('/').indexOf(`{${name}}`), code)
          .join('/') + shown.search
      )
    const parameter = takes.find((one) => one === name || one === `${name}s`)
    if (!parameter) return undefined
    shown.searchParams.set(parameter, code)
    return shown.pathname + shown.search
  }

  it.each(['area', 'series'] as const)(
    'is answered or refused in words about every %s',
    async (name) => {
      const all = operations
        .flatMap((operation) => codes[name].map((code) => about(operation, name, code)))
        .filter((address) => address !== undefined)
      const oneIn = Math.ceil(all.length / most) || 1
      const asked = all.filter((_address, at) => at % oneIn === 0)
      expect(asked.length).toBeGreaterThan(40)
      const failed = []
      for (const address of asked) {
        const { status, text } = await ask(`/api${address}`)
        if (status >= 500) failed.push(`${address}: ${status} ${text.slice(0, 200)}`)
      }
      expect(failed).toEqual([])
    },
    600_000
  )
})
