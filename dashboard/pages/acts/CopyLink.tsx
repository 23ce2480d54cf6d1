import { useState } from 'react'
import { useWords } from '../../messages/words.ts'
import { copyText } from './copyText.ts'

/** The address of what is shown, to take along; where the browser does not copy, to be read and selected. */
export function CopyLink({ address }: { address: string }) {
  const { say } = useWords()
  const [said, setSaid] = useState('')
  return (
    <>
      <button
        type="button"
        onClick={async () =>
          setSaid((await copyText(address)) ? say('act.copied') : `${say('act.notCopied')} ${address}`)
        }
      >
        {say('act.link')}
      </button>
      <span role="status" className="hint">
        {said}
      </span>
    </>
  )
}
