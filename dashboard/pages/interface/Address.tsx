import { useState } from 'react'
import { useAddressOf } from '../../frame/page.ts'
import { type DescribedAddress, inForm } from './description.ts'
import { useInterfaceSay } from './interfaceWords.ts'
import { Parameters } from './Parameters.tsx'

/** One address: what it answers, an example in each form, and its parameters when they are asked for. */
export function Address({ path, address }: { path: string; address: DescribedAddress }) {
  const say = useInterfaceSay()
  const addressOf = useAddressOf()
  const [isOpen, setOpen] = useState(false)
  const { summary, parameters, responses, 'x-example': example } = address
  const forms = 'text/csv' in responses[200].content ? (['json', 'csv'] as const) : (['json'] as const)
  return (
    <section className="entry" id={address.operationId}>
      <h3>
        <bdi dir="ltr">
          {addressOf(path)
            .split(/[{}]/)
            .map((part, at) => (at % 2 === 0 ? <t-t key={part}>{part}</t-t> : <var key={part}>{part}</var>))}
        </bdi>
      </h3>
      <p lang="en">
        <bdi dir="ltr">{summary}</bdi>
      </p>
      <p className="examples">
        {say('example')}{' '}
        {forms.map((form) => (
          <a key={form} href={addressOf(inForm(example, form))} dir="ltr">
            {addressOf(inForm(example, form))}
          </a>
        ))}
      </p>
      <details onToggle={({ currentTarget }) => currentTarget.open && setOpen(true)}>
        <summary>{say('parameters', { n: parameters.length })}</summary>
        {isOpen && <Parameters parameters={parameters} path={path} />}
      </details>
    </section>
  )
}
