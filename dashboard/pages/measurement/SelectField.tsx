import { useState } from 'react'

interface SelectFieldProps {
  label: string
  value: string
  options: readonly { code: string; name: string }[]
  onChoose: (code: string) => void
}

/** One of several, as the browser's own list; what was chosen stands in it while what it leads to is on its way. */
export function SelectField({ label, value, options, onChoose }: SelectFieldProps) {
  const [chosen, setChosen] = useState({ code: value, from: value })
  if (chosen.from !== value) setChosen({ code: value, from: value })
  const choose = (code: string) => {
    setChosen({ code, from: value })
    onChoose(code)
  }
  return (
    <label className="field">
      <span className="popover-label">{label}</span>
      <select value={chosen.code} onChange={({ target }) => choose(target.value)}>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
