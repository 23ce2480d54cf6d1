import { Popover } from '../../filters/Popover.tsx'
import { latePart } from '../../late/latePart.tsx'
import { useWords } from '../../messages/words.ts'
import type { CodedView } from '../takeAway/CodePanel.tsx'

const CodePanel = latePart(async () => (await import('../takeAway/CodePanel.tsx')).CodePanel)

/** The view as lines of code that fetch it: for whoever goes on in another program. */
export function CodeMenu({ view }: { view: CodedView }) {
  const { say } = useWords()
  return (
    <Popover label={say('act.code')} value={say('act.code')}>
      {() => <CodePanel view={view} />}
    </Popover>
  )
}
