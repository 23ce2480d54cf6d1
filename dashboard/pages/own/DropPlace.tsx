import { type DragEvent, useState } from 'react'
import { useOwnSay } from './ownWords.ts'

/** Where a file is dropped, or chosen by whoever cannot drop. */
export function DropPlace({ take }: { take: (files: readonly File[]) => void }) {
  const say = useOwnSay()
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setIsOver(isOver)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard.
    <div
      className={isOver ? 'own-drop own-over' : 'own-drop'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false)
        take([...event.dataTransfer.files])
      }}
    >
      <p>{say('drop')}</p>
      <label className="button">
        {say('choose')}
        <input
          type="file"
          className="unseen"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,.json"
          onChange={({ target }) => {
            take([...(target.files ?? [])])
            // The same file, mended, is another choice.
            target.value = ''
          }}
        />
      </label>
      <small>{say('kinds')}</small>
    </div>
  )
}
