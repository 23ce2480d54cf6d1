import { documentRelease } from '../../answers/documentRelease.ts'

/** What the page reads of the description of all plain addresses, which is made by the server that answers them. */
export interface Description {
  paths: Record<string, { get: DescribedAddress }>
}

export interface DescribedAddress {
  operationId: string
  summary: string
  parameters: DescribedParameter[]
  responses: { 200: { content: Record<string, unknown> } }
  'x-example': string
}

export interface DescribedParameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  description: string
  schema: DescribedValue
}

export interface DescribedValue {
  type?: string
  enum?: string[]
  default?: unknown
  minimum?: number
  maximum?: number
  maxItems?: number
  items?: DescribedValue
  anyOf?: DescribedValue[]
}

/** The description as it is served. */
export async function fetchDescription({ signal }: { signal: AbortSignal }): Promise<Description> {
  const response = await fetch(`${documentRelease().base}/api/openapi.json`, { signal })
  if (!response.ok) throw new Error(`the description answers ${response.status}`)
  return response.json()
}

/** An example with its form in the path, before the parameters. */
export const inForm = (example: string, form: 'json' | 'csv') => example.replace(/(?=\?|$)/, `.${form}`)
