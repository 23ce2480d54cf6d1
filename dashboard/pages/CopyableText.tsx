import { useRef, useState } from 'react'
import { useWords } from '../messages/words.ts'
import { copyText } from './copyText.ts'

/** A text to take along: it can be read, selected and copied. */
export function CopyableText({ label, text }: { label: string; text: string }) {
  const { say } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  return (
    <>
      <textarea ref={field} aria-label={label} readOnly value={text} dir="auto" />
      <button
        type="button"
        data-first
        onClick={async () => {
          const isCopied = await copyText(text)
          if (!isCopied) field.current?.select()
          setSaid(say(isCopied ? 'act.copied' : 'act.notCopied'))
        }}
      >
        {say('act.copy')}
      </button>
      <p className="hint" role="status">
        {said}
      </p>
    </>
  )
}
