import * as z from 'zod'
import type { $ZodType } from 'zod/v4/core'
import { appRouter } from '../router.ts'
import type { Operation } from './operation.ts'

/** What an address may say to an operation, once as a schema that reads and once as JSON Schema that describes. */
export interface Parameters {
  schema: $ZodType
  described: Record<string, Described>
  required: readonly string[]
}

export interface Described {
  type?: string
  anyOf?: Described[]
  [keyword: string]: unknown
}

const ofNothing = z.strictObject({})

/** The parameters of an operation: those of the question that it asks, unless an address cannot say them. */
export function parametersOf({ procedure, parameters, without = [] }: Operation): Parameters {
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { inputs: readonly unknown[] } }>
  const schema = (parameters?.schema ?? procedures[procedure]!._def.inputs[0] ?? ofNothing) as $ZodType
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  const described = Object.fromEntries(
    Object.entries(properties as Record<string, Described>).filter(([name]) => !without.includes(name))
  )
  if (!described.language) return { schema, described, required }
  const language = { ...described.language, default: 'en' }
  return { schema, described: { ...described, language }, required: required.filter((name) => name !== 'language') }
}

/** Whether a parameter takes a list, which an address writes with commas between. */
export const isList = (described: Described): boolean =>
  described.type === 'array' || (described.anyOf ?? []).some(isList)
