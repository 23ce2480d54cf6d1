interface SelectFieldProps {
  label: string
  value: string
  options: readonly { code: string; name: string }[]
  onChoose: (code: string) => void
}

/** One of several, as the browser's own list. */
export const SelectField = ({ label, value, options, onChoose }: SelectFieldProps) => (
  <label className="field">
    <span className="popover-label">{label}</span>
    <select value={value} onChange={({ target }) => onChoose(target.value)}>
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
