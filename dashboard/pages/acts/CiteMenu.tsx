import { Popover } from '../../filters/Popover.tsx'
import { latePart } from '../../late/latePart.tsx'
import { useWords } from '../../messages/words.ts'
import type { Cited } from '../takeAway/CitePanel.tsx'

const CitePanel = latePart(async () => (await import('../takeAway/CitePanel.tsx')).CitePanel)

/** How to refer to what is on the page: as a sentence and as programs for references read it. */
export function CiteMenu({ cited }: { cited: Cited }) {
  const { say } = useWords()
  return (
    <Popover label={say('act.cite')} value={say('act.cite')}>
      {() => <CitePanel cited={cited} />}
    </Popover>
  )
}
