import { fileEndings, fileFormats } from '../../../data/structure/fileFormats.ts'
import { FileLink } from '../../frame/FileLink.tsx'
import { useDownloadSay } from './downloadWords.ts'

interface ListChoicesProps {
  /** The plain address of the list, without its ending. */
  path: string
  query: string
}

/** The files that a list of the open interface can be taken away as. */
export function ListChoices({ path, query }: ListChoicesProps) {
  const say = useDownloadSay()
  return (
    <div className="files">
      <ul>
        {fileEndings.map((format) => (
          <li key={format}>
            <FileLink href={`${path}.${format}?${query}`}>{fileFormats[format].name}</FileLink>{' '}
            <span className="hint">{say(`format.${format}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
