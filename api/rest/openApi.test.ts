import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConfig, lint } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { OpenAPIClientAxios } from 'openapi-client-axios'
import { afterAll, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { appRouter } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'
import { parameterWords } from './describedParameter.ts'
import { openApi, operationIdOf } from './openApi.ts'
import { operations } from './operations.ts'

const pointer = 'data/built/current'
const { db, release } = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: 100 }])
const { ask, close } = await serveSample({ db, release, assets: `${tmpdir()}/not-built` })
afterAll(close)
const description = openApi(release)

it('is a description that OpenAPI 3.1 allows', async () => {
  const served = JSON.parse((await ask('/api/openapi.json')).text)
  expect(served).toEqual(JSON.parse(JSON.stringify(description)))
  const { valid, errors } = await new Validator().validate(served)
  expect([valid, errors]).toEqual([true, undefined])
})

it('passes a strict linter without a remark', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(description))
  const problems = await lint({ ref: file, config: await createConfig({ extends: ['recommended-strict'] }) })
  rmSync(folder, { recursive: true })
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
})

it('has every question of the router, but what is made for pages alone; rates by age have an address of their own', () => {
  const asked = operations.filter(({ path }) => path !== '/ages').map(({ procedure }) => procedure)
  const procedures = Object.keys(appRouter._def.procedures)
  expect([...asked].sort()).toEqual(procedures.filter((name) => !name.startsWith('models.')).sort())
})

it('says what every parameter means', () => {
  const every = Object.keys(description.paths).flatMap((path) =>
    pathOf(path).parameters.map((one) => ({ path, ...one }))
  )
  expect(every.filter((one) => one.description.length < 5)).toEqual([])
  const named = every.filter(({ path }) => !path.startsWith('/sdmx/')).map(({ name }) => name)
  expect([...new Set(named)].filter((name) => !parameterWords[name])).toEqual([])
  expect(Object.keys(parameterWords).filter((name) => !named.includes(name))).toEqual([])
})

it('shows lists with commas, codes as text and the language as a choice', () => {
  const { parameters } = pathOf('/api/observations')
  const one = (name: string) => parameters.find((parameter) => parameter.name === name)
  expect(one('areas')).toMatchObject({
    explode: false,
    schema: { type: 'array', maxItems: 300 },
    example: ['404', '400'],
  })
  expect(one('startPeriod')).toMatchObject({ required: false, schema: { type: 'integer', default: 2016 } })
  expect(one('language')).toMatchObject({ schema: { default: 'en' } })
  expect(one('release')).toMatchObject({ in: 'query' })
})

it.runIf(existsSync(pointer))('gives a client that calls every operation', async () => {
  const shipped = openDatabase(currentRelease(pointer))
  const server = await serveSample({ db: shipped, release, assets: `${tmpdir()}/not-built` })
  const definition = { ...JSON.parse(JSON.stringify(description)), servers: [{ url: server.address }] }
  const client = new OpenAPIClientAxios({ definition })
  await client.init()
  const called: Record<string, number> = {}
  for (const { path, operationId } of client.getOperations()) {
    if (!path.startsWith('/api/')) continue
    const { parameters } = pathOf(path)
    const given = parameters.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example]]))
    const { url } = client.getRequestConfigForOperation(operationId!, [Object.fromEntries(given)])
    const response = await fetch(url)
    called[operationId!] = response.status
    expect(await response.json()).toHaveProperty('data')
  }
  await server.close()
  await shipped.destroy()
  const everyOperation = operations.map((operation) => [operationIdOf(operation), 200])
  expect(called).toEqual(Object.fromEntries(everyOperation))
})

it.runIf(existsSync(pointer))('answers each of its examples in a form that it names', async () => {
  const shipped = openDatabase(currentRelease(pointer))
  const server = await serveSample({ db: shipped, release, assets: `${tmpdir()}/not-built` })
  for (const path of Object.keys(description.paths).filter((one) => !one.startsWith('/api/'))) {
    const { 'x-example': example, responses } = pathOf(path)
    const { status, headers } = await server.ask(example, {}, 'HEAD')
    const type = headers['content-type']!
    const named = Object.keys(responses[200].content)
    expect([path, status, named.some((one) => type.startsWith(one))]).toEqual([path, 200, true])
  }
  await server.close()
  await shipped.destroy()
})

interface DescribedPath {
  parameters: { name: string; description: string; example?: unknown }[]
  'x-example': string
  responses: { 200: { content: object } }
}

const pathOf = (path: string) => (description.paths as unknown as Record<string, { get: DescribedPath }>)[path]!.get
