import { z } from 'zod'
import { camelCase } from '../../data/columnNames.ts'
import { observation } from '../../data/structure/observation.ts'
import { type TableFile, tableShapes } from '../release/tableShapes.ts'
import type { Codelist } from './describedCodes.ts'
import { describedColumn } from './describedColumns.ts'

/** A field of a Table Schema, as the Data Package standard has it. */
export interface Field {
  name: string
  type: 'string' | 'integer' | 'number'
  format?: 'uri'
  description: string
  constraints?: Partial<Record<'required' | 'unique', true> & Record<'minimum' | 'maximum', number>> & {
    pattern?: string
    enum?: string[]
  }
  categories?: { value: string; label: string }[]
}

/** The fields of a table in the order of its columns, read from the schema that the build holds it to. */
export function fieldsOf(file: TableFile, columns: readonly string[], codelists: readonly Codelist[]): Field[] {
  const { properties } = z.toJSONSchema(schemaOf(file), { io: 'input' }) as { properties: Record<string, JsonSchema> }
  const unique: readonly string[] = uniqueIn(tableShapes[file])
  return columns.map((name) => {
    const property = properties[camelCase(name)]
    if (!property) throw new Error(`no column ${name} in the shape of ${file}`)
    const constraints = constraintsOf(property, unique.includes(camelCase(name)))
    const categories = categoriesOf(codelists, name, constraints.enum ?? [])
    return {
      name,
      type: typeOf(property),
      ...(property.format === 'uri' && { format: 'uri' as const }),
      description: describedColumn(file, name),
      ...(Object.keys(constraints).length > 0 && { constraints }),
      ...(categories.length > 0 && { categories }),
    }
  })
}

/** Whether a table's key may have empty cells, which a primary key may not. */
export const isKeyWithGaps = (fields: readonly Field[], key: readonly string[]) =>
  fields.some((field) => key.includes(field.name) && !field.constraints?.required)

const uniqueIn = (shape: { unique?: readonly string[] } | object) => ('unique' in shape && shape.unique) || []

const schemaOf = (file: TableFile) => (file === 'observations.csv' ? observation : tableShapes[file].schema)

interface JsonSchema {
  type?: string | string[]
  anyOf?: JsonSchema[]
  pattern?: string
  enum?: string[]
  format?: string
  minimum?: number
  maximum?: number
}

/** What stands in a cell that is not empty. */
const given = (property: JsonSchema) => property.anyOf?.find(({ type }) => type !== 'null') ?? property
const typesOf = ({ type = [] }: JsonSchema) => [type].flat()
const isNullable = (property: JsonSchema) =>
  [property, ...(property.anyOf ?? [])].some((one) => typesOf(one).includes('null'))

const typeOf = (property: JsonSchema): Field['type'] => {
  const types = typesOf(given(property))
  return types.includes('integer') ? 'integer' : types.includes('number') ? 'number' : 'string'
}

function constraintsOf(property: JsonSchema, isUnique: boolean): NonNullable<Field['constraints']> {
  const { pattern, enum: codes, minimum, maximum } = given(property)
  const isBound = (bound: number | undefined) =>
    bound !== undefined && Number.isSafeInteger(bound) && Math.abs(bound) < 1e9
  return {
    ...(!isNullable(property) && { required: true as const }),
    ...(isUnique && { unique: true as const }),
    ...(pattern && { pattern }),
    ...(codes && { enum: codes }),
    ...(isBound(minimum) && { minimum: minimum! }),
    ...(isBound(maximum) && { maximum: maximum! }),
  }
}

const categoriesOf = (codelists: readonly Codelist[], column: string, codes: readonly string[]) =>
  (codelists.find(({ columns }) => columns.includes(column))?.codes ?? [])
    .filter(({ code }) => codes.includes(code))
    .map(({ code, label }) => ({ value: code, label }))
