import { useState, useSyncExternalStore } from 'react'
import { useWords } from '../messages/words.ts'
import { rememberChoice } from './rememberChoice.ts'

const appearances = ['system', 'light', 'dark'] as const
type Appearance = (typeof appearances)[number]

/** Light, dark, or as the device says. A script in the page sets it before the first paint, from the cookie. */
export function ThemeSwitch() {
  const { say } = useWords()
  const given = useSyncExternalStore(never, shownTheme, (): Appearance => 'system')
  const [chosen, setChosen] = useState<Appearance>()
  return (
    <label className="theme">
      <span className="unseen">{say('theme.label')}</span>
      <select
        value={chosen ?? given}
        onChange={({ target }) => {
          const chosen = asAppearance(target.value)
          setChosen(chosen)
          rememberChoice('theme', chosen)
          if (chosen === 'system') delete document.documentElement.dataset.theme
          else document.documentElement.dataset.theme = chosen
        }}
      >
        {appearances.map((appearance) => (
          <option key={appearance} value={appearance}>
            {say(`theme.${appearance}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

const never = () => () => undefined
const shownTheme = () => asAppearance(document.documentElement.dataset.theme)

const asAppearance = (text: string | undefined): Appearance =>
  appearances.find((appearance) => appearance === text) ?? 'system'
