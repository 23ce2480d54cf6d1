import { useId, useState } from 'react'
import { CopyableText } from '../acts/CopyableText.tsx'
import { saveAs } from '../acts/saveAs.ts'
import { useTakeAwaySay } from './takeAwayWords.ts'

export interface TextChoice {
  code: string
  label: string
  text: string
  /** What the text is called as a file, where it is of use as one. */
  file?: string
}

interface TextChoicesProps {
  /** What is chosen. */
  label: string
  choices: readonly TextChoice[]
  isCode?: boolean
}

/** One thing written in several ways: one is chosen, read, copied or saved. */
export function TextChoices({ label, choices, isCode = false }: TextChoicesProps) {
  const say = useTakeAwaySay()
  const name = useId()
  const [chosen, setChosen] = useState(choices[0]!.code)
  const { label: way, text, file } = choices.find(({ code }) => code === chosen) ?? choices[0]!
  return (
    <>
      <fieldset className="ways">
        <legend>{label}</legend>
        {choices.map(({ code, label }) => (
          <label key={code}>
            <input type="radio" name={name} checked={code === chosen} onChange={() => setChosen(code)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <CopyableText key={chosen} label={way} text={text} isCode={isCode} />
      {file && (
        <button type="button" onClick={() => saveAs(new Blob([text], { type: 'text/plain;charset=utf-8' }), file)}>
          {say('save')}
        </button>
      )}
    </>
  )
}
