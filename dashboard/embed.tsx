import { renderToStaticMarkup } from 'react-dom/server'
import { drawnAt, type Widths } from './charts/DrawnAhead.tsx'
import { readDocument } from './charts/serverDocument.ts'
import type { Picture } from './frame/page.ts'
import { Unparted } from './messages/Unparted.tsx'
import type { Words } from './messages/words.ts'

export interface Embedded {
  /** The whole page, as it was rendered. */
  html: string
  picture: Picture | undefined
  words: Words
}

/** Of the window of a frame, each as wide as the narrowest that it is shown in; see the ranges in chart.css. */
const widths: Widths = { 320: 'at-phone', 500: 'at-half', 660: 'at-tablet', 720: 'at-wide' }

/** What of a page stands in the page of somebody else: its picture with finding and source, and its table, without anything to press. */
export function embed({ html, picture, words }: Embedded): string | undefined {
  const document = readDocument(html)
  if (!document) return undefined
  const finding = picture?.text.finding ?? picture?.text.title ?? document.querySelector('main h1')?.textContent
  const table = tableOf(document)
  if (!finding || (!picture && !table)) return undefined
  return renderToStaticMarkup(<Embed {...{ finding, picture, table, words }} />)
}

interface EmbedProps {
  finding: string
  picture: Picture | undefined
  table: string | undefined
  words: Words
}

function Embed({ finding, picture, table, words: { wording } }: EmbedProps) {
  const drawn =
    picture && Object.entries(widths).map(([width, ranges]) => ({ ranges, html: drawnAt(Number(width), picture) }))
  return (
    <main className="embed">
      <h1 className="finding">
        <Unparted>{finding}</Unparted>
      </h1>
      {picture?.text.finding && <p className="hint">{picture.text.title}</p>}
      {drawn && (
        <figure className="chart">
          <div className="chart-frame">
            {drawn.map(({ ranges, html }) => (
              // biome-ignore lint/security/noDangerouslySetInnerHtml: a chart of ours, written by the document that drew it.
              <div key={ranges} className={`drawn-ahead ${ranges}`} dangerouslySetInnerHTML={{ __html: html }} />
            ))}
          </div>
        </figure>
      )}
      {picture && <p className="hint">{picture.text.source}</p>}
      {table && (
        <details open={!picture}>
          <summary>{wording.say('view.table')}</summary>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the table of our own page, as React wrote it. */}
          <div className="embed-table" dangerouslySetInnerHTML={{ __html: table }} />
        </details>
      )}
    </main>
  )
}

/** The page's first table, whole, with its words and without what only scripts can do. */
function tableOf(document: Document): string | undefined {
  const table = document.querySelector('main section.region table') ?? document.querySelector('main table')
  if (!table) return undefined
  for (const part of table.querySelectorAll('select, input')) part.remove()
  for (const button of table.querySelectorAll('button')) button.replaceWith(...button.childNodes)
  return table.outerHTML
}
