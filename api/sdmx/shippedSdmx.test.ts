import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { observationKey } from '../../data/structure/observation.ts'
import { createContext } from '../context.ts'
import { dataRules, structureRules } from '../sample/sdmxJsonRules.ts'
import { serveSample } from '../sample/serveSample.ts'
import { components } from './components.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('the shipped release in SDMX', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const { release } = await createContext(db).codes()
  const { ask } = await serveSample({ db, release, assets: `${tmpdir()}/not-built`, settings: { rateLimit: 0 } })
  const ajv = new Ajv2020({ strict: false })

  it('has in SDMX-CSV every row as it stands there, nothing rounded and nothing left out', async () => {
    const { text } = await ask('/sdmx/data?format=csv')
    const rows: Record<string, string>[] = parse(text, { columns: true })
    const held = await db.selectFrom('observation').selectAll().execute()
    const kept = components.filter(({ of }) => of !== undefined && of in held[0]!)
    expect(kept.map(({ of }) => of).sort()).toEqual(Object.keys(held[0]!).sort())
    const keyOf = (row: Record<string, unknown>) => observationKey.map((name) => row[name]).join(' ')
    const written = new Map(
      rows.map((row) => {
        const cells = Object.fromEntries(kept.map(({ id, of }) => [of, row[id]]))
        return [keyOf(cells), Object.values(cells).join('|')]
      })
    )
    const differing = held.filter((row) => {
      const cells = kept.map(({ of }) => row[of as keyof typeof row] ?? '').join('|')
      return written.get(keyOf(row)) !== cells
    })
    expect([rows.length, written.size, differing.slice(0, 3)]).toEqual([held.length, held.length, []])
  })

  it('has structures that the rules of SDMX-JSON allow, with every code that a row has', async () => {
    const message = JSON.parse((await ask('/sdmx/structure')).text)
    const validate = ajv.compile(structureRules)
    expect(validate(message) || validate.errors).toBe(true)
    const listed = (id: string) =>
      new Set(
        message.data.codelists.find((one: { id: string }) => one.id === id).codes.map((code: { id: string }) => code.id)
      )
    for (const { of, codelist } of components.filter((one) => one.codelist && one.of)) {
      const series = of === 'unitMeasure'
      const used = series
        ? await db.selectFrom('series').select('unitMeasure as code').distinct().execute()
        : await db
            .selectFrom('observation')
            .select(`${of as 'series'} as code`)
            .distinct()
            .execute()
      const codes = listed(codelist!)
      expect([codelist, used.flatMap(({ code }) => (code === null || codes.has(code) ? [] : [code]))]).toEqual([
        codelist,
        [],
      ])
    }
  })

  it('gives data that the rules of SDMX-JSON allow, for each dataset', async () => {
    const validate = ajv.compile(dataRules)
    for (const { dataset } of await db.selectFrom('dataset').select('dataset').execute())
      for (const observed of ['TIME_PERIOD', 'AllDimensions']) {
        const address = `/sdmx/data/dataflow/VFG/${dataset.toUpperCase()}?startPeriod=2019&dimensionAtObservation=${observed}`
        const { status, text } = await ask(address)
        if (status === 404) continue
        expect([address, status, validate(JSON.parse(text)) || validate.errors]).toEqual([address, 200, true])
      }
  })

  it('refuses the whole release in JSON, and says how it is had', async () => {
    const { status, text } = await ask('/sdmx/data')
    expect([status, JSON.parse(text).detail]).toEqual([413, expect.stringContaining('format=csv')])
  })
})
