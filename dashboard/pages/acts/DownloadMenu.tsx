import { Popover } from '../../filters/Popover.tsx'
import { latePart } from '../../late/latePart.tsx'
import { useWords } from '../../messages/words.ts'

const DownloadChoices = latePart(async () => (await import('../download/DownloadChoices.tsx')).DownloadChoices)

/** Everything that this view can be taken away as; fetched when somebody asks. */
export function DownloadMenu({ query }: { query: string }) {
  const { say } = useWords()
  return (
    <Popover label={say('act.files')} value={say('act.files')}>
      {() => <DownloadChoices query={query} />}
    </Popover>
  )
}
