import { lazy, Suspense } from 'react'
import { Popover } from '../../filters/Popover.tsx'
import { FileLink } from '../../frame/FileLink.tsx'
import { useWords } from '../../messages/words.ts'

const ListChoices = lazy(async () => ({
  default: (await import('../download/ListChoices.tsx')).ListChoices,
}))

/** What a page lists, as files of the same rows; fetched when somebody asks. Without scripts the CSV is a plain link. */
export function ListMenu({ path, query }: { path: string; query: string }) {
  const { say } = useWords()
  return (
    <>
      <Popover label={say('act.files')} value={say('act.files')}>
        {() => (
          <Suspense fallback={<p className="hint">{say('loading')}</p>}>
            <ListChoices path={path} query={query} />
          </Suspense>
        )}
      </Popover>
      <noscript>
        <FileLink className="button" href={`${path}.csv?${query}`}>
          {say('act.download')}
        </FileLink>
      </noscript>
    </>
  )
}
