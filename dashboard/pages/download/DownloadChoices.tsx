import { useId } from 'react'
import { fileEndings, fileFormats } from '../../../data/structure/fileFormats.ts'
import { FileLink } from '../../frame/FileLink.tsx'
import { useWords } from '../../messages/words.ts'
import { useDownloadSay } from './downloadWords.ts'

/** The shapes of a file, with what each of them is called and holds. */
const shapes = [
  ['as_shown', 'as_shown.hint'],
  ['tidy', 'tidy.hint'],
] as const

/** The files that a view can be taken away as: by shape, then by format; and what describes them. */
export function DownloadChoices({ query }: { query: string }) {
  const say = useDownloadSay()
  const { say: sayFrame } = useWords()
  const id = useId()
  return (
    <div className="files">
      {shapes.map(([shape, hint]) => (
        <section key={shape} aria-labelledby={id + shape}>
          <h3 id={id + shape}>{say(shape)}</h3>
          <p className="hint">{say(hint)}</p>
          <ul>
            {fileEndings.map((format) => (
              <li key={format}>
                <FileLink href={`/download/observations.${format}?${query}${inShape(shape)}`}>
                  {fileFormats[format].name}
                </FileLink>{' '}
                <span className="hint">{say(`format.${format}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <FileLink href={`/download/observations.metadata.json?${query}`}>{sayFrame('act.metadata')}</FileLink>
        <span className="hint">{say('metadata.hint')}</span>
      </p>
    </div>
  )
}

const inShape = (shape: string) => (shape === 'tidy' ? '' : `&shape=${shape}`)
