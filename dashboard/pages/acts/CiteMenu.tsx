import { lazy, Suspense } from 'react'
import { Popover } from '../../filters/Popover.tsx'
import { useWords } from '../../messages/words.ts'
import type { Cited } from '../takeAway/CitePanel.tsx'

const CitePanel = lazy(async () => ({ default: (await import('../takeAway/CitePanel.tsx')).CitePanel }))

/** How to refer to what is on the page: as a sentence and as programs for references read it. */
export function CiteMenu({ cited }: { cited: Cited }) {
  const { say } = useWords()
  return (
    <Popover label={say('act.cite')} value={say('act.cite')}>
      {() => (
        <Suspense fallback={<p className="hint">{say('loading')}</p>}>
          <CitePanel cited={cited} />
        </Suspense>
      )}
    </Popover>
  )
}
