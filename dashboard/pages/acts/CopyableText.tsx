import { useRef, useState } from 'react'
import { useWords } from '../../messages/words.ts'
import { copyText } from './copyText.ts'

/** A text to take along: it can be read, selected and copied. */
export function CopyableText({ label, text, isCode = false }: { label: string; text: string; isCode?: boolean }) {
  const { say } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  return (
    <>
      <textarea
        ref={field}
        aria-label={label}
        readOnly
        value={text}
        {...(isCode ? { dir: 'ltr', className: 'code', spellCheck: false } : { dir: 'auto' })}
      />
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
