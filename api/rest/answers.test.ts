import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { serveSample } from '../sample/serveSample.ts'
import type { Answers } from './answers.ts'
import { openApi } from './openApi.ts'
import type { AnswerOf, ProcedureName } from './operation.ts'
import { operations } from './operations.ts'

it('names for every question the type of its answer', () => {
  type Own = Omit<Answers, 'observations.view'>
  type Asked = { [Name in Exclude<ProcedureName, 'observations.view'>]: AnswerOf<Name> }
  expectTypeOf<Asked>().toExtend<Own>()
  expectTypeOf<Own>().toExtend<Asked>()
})

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('answers of the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const known = await createContext(db).codes()
  const { components, paths } = openApi('r')
  const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema({ $id: 'api', components })
  const schemaOf = (path: string) => paths[`/api${path}`]!.get.responses[200].content['application/json'].schema
  const validators = new Map<string, ValidateFunction>()
  const validatorOf = (path: string) => {
    const known = validators.get(path)
    if (known) return known
    const made = ajv.compile(JSON.parse(JSON.stringify(schemaOf(path)).replaceAll('"#/', '"api#/')))
    validators.set(path, made)
    return made
  }
  const { ask } = await serveSample({ db, release: 'r', assets: `${tmpdir()}/not-built`, settings: { rateLimit: 0 } })

  /** As an answer is, nothing in it that the description leaves out. */
  async function holds(path: string, address: string) {
    const validate = validatorOf(path)
    const { status, text } = await ask(`/api${address}`)
    expect([address, status, validate(JSON.parse(text)) || validate.errors]).toEqual([address, 200, true])
  }

  it.each(operations)('are as $path is described', ({ path, example }) => holds(path, example))

  it('are as described for every area, group, Goal, series and dataset', async () => {
    for (const { refArea } of known.areas.filter((_, at) => at % 5 === 0))
      await holds('/areas/{area}', `/areas/${refArea}`)
    for (const group of known.groups.keys()) await holds('/areas/{area}', `/areas/${group}`)
    for (const goal of ['1', '3', '13', '17']) {
      await holds('/goals/{goal}/figures', `/goals/${goal}/figures?areas=404,400,840,124`)
      await holds('/relation/{goal}', `/relation/${goal}`)
    }
    for (const series of known.series) {
      await holds('/series/{series}', `/series/${series}`)
      await holds('/coverage', `/coverage?series=${series}`)
      await holds('/observations', `/observations?series=${series}&areas=404,400,840&startPeriod=2010`)
      await holds('/aggregate', `/aggregate?series=${series}&group=ESCWA,034&goal=13`)
    }
    for (const refArea of ['404', '400', '840', '336']) await holds('/areas/{area}/peers', `/areas/${refArea}/peers`)
  }, 120_000)
})
