import { Popover } from '../../filters/Popover.tsx'
import { FileLink } from '../../frame/FileLink.tsx'
import { latePart } from '../../late/latePart.tsx'
import { useWords } from '../../messages/words.ts'

const ListChoices = latePart(async () => (await import('../download/ListChoices.tsx')).ListChoices)

/** What a page lists, as files of the same rows; fetched when somebody asks. Without scripts the CSV is a plain link. */
export function ListMenu({ path, query }: { path: string; query: string }) {
  const { say } = useWords()
  return (
    <>
      <Popover label={say('act.files')} value={say('act.files')}>
        {() => <ListChoices path={path} query={query} />}
      </Popover>
      <noscript>
        <FileLink className="button" href={`${path}.csv?${query}`}>
          {say('act.download')}
        </FileLink>
      </noscript>
    </>
  )
}
