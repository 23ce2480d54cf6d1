import { writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'

/** Where the open interface reads what its answers look like. */
export const answerSchemas = 'api/rest/answerSchemas.json'

/**
 * The types of all answers as JSON Schema, with what is said of them in comments: by the name of the type, and under
 * `Answers` by the question. TypeScript is read as it stands, so that types stay the one place that says what they are.
 */
export function describeAnswers(): string {
  const generator = createGenerator({
    path: 'api/rest/answers.ts',
    tsconfig: 'tsconfig.server.json',
    type: 'Answers',
    skipTypeCheck: true,
    additionalProperties: false,
    jsDoc: 'extended',
  })
  const { definitions } = generator.createSchema('Answers')
  return `${JSON.stringify(definitions, ofOpenApi, 2).replaceAll('"#/definitions/', '"#/components/schemas/')}\n`
}

/**
 * OpenAPI 3.1 writes the places of a tuple in another way than the draft that the generator speaks. And the last of its
 * versions for Node 20 leaves an object open that has a place for each code of a codelist: ours have no other.
 */
function ofOpenApi(_key: string, schema: unknown): unknown {
  if (schema === null || typeof schema !== 'object') return schema
  if ('items' in schema && Array.isArray(schema.items)) return { ...schema, prefixItems: schema.items, items: false }
  const isClosed = 'properties' in schema && 'additionalProperties' in schema
  return isClosed ? { ...schema, additionalProperties: false } : schema
}

if (process.argv[1] === import.meta.filename) writeFileSync(answerSchemas, describeAnswers())
