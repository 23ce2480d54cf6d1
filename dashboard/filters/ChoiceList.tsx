import { type KeyboardEvent, type ReactNode, useRef } from 'react'

export interface Choice<Code extends string> {
  code: Code
  label: string
  /** A quieter second line. */
  note?: ReactNode
}

interface ChoiceListProps<Code extends string> {
  label: string
  choices: Choice<Code>[]
  chosen: Code | undefined
  onChoose: (code: Code) => void
}

/** One of several, as a list: arrows, Home and End move; Enter, the space bar or a click choose. */
export function ChoiceList<Code extends string>({ label, choices, chosen, onChoose }: ChoiceListProps<Code>) {
  const list = useRef<HTMLDivElement>(null)
  const reachable = choices.some(({ code }) => code === chosen) ? chosen : choices[0]?.code
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, choice: Choice<Code>) => {
    if (event.key === 'Enter' || event.key === ' ') onChoose(choice.code)
    else {
      const options = Array.from(list.current?.children ?? []) as HTMLElement[]
      const next = moved(event.key, options.indexOf(event.currentTarget), options.length)
      if (next === undefined) return
      options[next]?.focus()
    }
    event.preventDefault()
  }
  return (
    <div className="choices" role="listbox" aria-label={label} ref={list}>
      {choices.map((choice) => (
        <div
          key={choice.code}
          role="option"
          aria-selected={choice.code === chosen}
          tabIndex={choice.code === reachable ? 0 : -1}
          data-first={choice.code === reachable ? '' : undefined}
          onClick={() => onChoose(choice.code)}
          onKeyDown={(event) => onKeyDown(event, choice)}
        >
          <span>{choice.label}</span>
          {choice.note && <small>{choice.note}</small>}
        </div>
      ))}
    </div>
  )
}

function moved(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  return undefined
}
