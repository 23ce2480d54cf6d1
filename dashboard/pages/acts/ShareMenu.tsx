import { lazy, Suspense } from 'react'
import { Popover } from '../../filters/Popover.tsx'
import { useWords } from '../../messages/words.ts'
import type { Shared } from '../takeAway/SharePanel.tsx'

const SharePanel = lazy(async () => ({ default: (await import('../takeAway/SharePanel.tsx')).SharePanel }))

/** The view for the page of somebody else: as a frame that holds it, or as a picture at its own address. */
export function ShareMenu({ shared }: { shared: Shared }) {
  const { say } = useWords()
  return (
    <Popover label={say('act.share')} value={say('act.share')}>
      {() => (
        <Suspense fallback={<p className="hint">{say('loading')}</p>}>
          <SharePanel shared={shared} />
        </Suspense>
      )}
    </Popover>
  )
}
