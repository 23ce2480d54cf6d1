import { Popover } from '../../filters/Popover.tsx'
import { latePart } from '../../late/latePart.tsx'
import { useWords } from '../../messages/words.ts'
import type { Shared } from '../takeAway/SharePanel.tsx'

const SharePanel = latePart(async () => (await import('../takeAway/SharePanel.tsx')).SharePanel)

/** The view for the page of somebody else: as a frame that holds it, or as a picture at its own address. */
export function ShareMenu({ shared }: { shared: Shared }) {
  const { say } = useWords()
  return (
    <Popover label={say('act.share')} value={say('act.share')}>
      {() => <SharePanel shared={shared} />}
    </Popover>
  )
}
