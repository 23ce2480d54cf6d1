import { lazy, Suspense } from 'react'
import { Popover } from '../../filters/Popover.tsx'
import { useWords } from '../../messages/words.ts'

const DownloadChoices = lazy(async () => ({
  default: (await import('../download/DownloadChoices.tsx')).DownloadChoices,
}))

/** Everything that this view can be taken away as; fetched when somebody asks. */
export function DownloadMenu({ query }: { query: string }) {
  const { say } = useWords()
  return (
    <Popover label={say('act.files')} value={say('act.files')}>
      {() => (
        <Suspense fallback={<p className="hint">{say('loading')}</p>}>
          <DownloadChoices query={query} />
        </Suspense>
      )}
    </Popover>
  )
}
