import type { ReactNode } from 'react'

interface CheckListProps<Code extends string> {
  label: string
  choices: { code: Code; label: ReactNode }[]
  chosen: readonly Code[]
  /** No more than this many may be chosen. */
  most: number
  onChange: (chosen: Code[]) => void
}

/** Several of several. What is chosen stays in the order of choosing. */
export function CheckList<Code extends string>({ label, choices, chosen, most, onChange }: CheckListProps<Code>) {
  return (
    <fieldset className="checks">
      <legend className="unseen">{label}</legend>
      {choices.map(({ code, label }) => {
        const checked = chosen.includes(code)
        return (
          <label key={code}>
            <input
              type="checkbox"
              checked={checked}
              disabled={!checked && chosen.length >= most}
              onChange={() => onChange(checked ? chosen.filter((other) => other !== code) : [...chosen, code])}
            />
            <span>{label}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
