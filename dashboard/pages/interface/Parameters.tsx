import { TableRegion } from '../../tables/TableRegion.tsx'
import type { DescribedParameter, DescribedValue } from './description.ts'
import { useInterfaceSay } from './interfaceWords.ts'

/** What an address may say: each parameter with its meaning, its values, and what holds where it is left out. */
export function Parameters({ parameters, path }: { parameters: readonly DescribedParameter[]; path: string }) {
  const say = useInterfaceSay()
  return (
    <TableRegion label={path}>
      <table className="worded">
        <thead>
          <tr>
            <th scope="col">{say('parameter')}</th>
            <th scope="col">{say('meaning')}</th>
            <th scope="col">{say('values')}</th>
            <th scope="col">{say('otherwise')}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, description, schema, required }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td lang="en" dir="ltr">
                {description}
              </td>
              <td>{valuesOf(schema, say)}</td>
              <td>{required ? say('required') : <bdi>{textOf(schema.default) || '–'}</bdi>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

function valuesOf(schema: DescribedValue, say: ReturnType<typeof useInterfaceSay>) {
  const list = schema.type === 'array' ? schema : schema.anyOf?.find(({ type }) => type === 'array')
  const codes = (list?.items ?? schema).enum
  const { minimum, maximum } = schema
  return (
    <>
      {codes && <bdi className="codes">{codes.join(', ')}</bdi>}
      {schema.type === 'integer' && <bdi>{`${minimum}–${maximum}`}</bdi>}
      {!codes && schema.type !== 'integer' && say('text')}
      {list && <small className="how-many">{say('list', { n: list.maxItems ?? 1 })}</small>}
    </>
  )
}

const textOf = (value: unknown) => (Array.isArray(value) ? value.join(',') : String(value ?? ''))
