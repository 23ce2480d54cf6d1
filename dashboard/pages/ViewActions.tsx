import { useState } from 'react'
import { writeAddress } from '../../data/structure/selectionAddress.ts'
import { Popover } from '../filters/Popover.tsx'
import { useWords } from '../messages/words.ts'
import { CopyableText } from './CopyableText.tsx'
import { copyText } from './copyText.ts'
import { DownloadMenu } from './DownloadMenu.tsx'
import { type ReportedView, ReportFigure } from './ReportFigure.tsx'
import { shownSelection, type ViewPage } from './viewQuestion.ts'

interface ViewActionsProps {
  page: ViewPage
  view: ReportedView
  /** The citation of this view at its full address. */
  cite: (address: string) => string
}

/** What to do with a view: take it as a file that holds just what is shown, cite it, link to it, question it. */
export function ViewActions({ page, view, cite }: ViewActionsProps) {
  const { say, language } = useWords()
  const [copied, setCopied] = useState('')
  const address = writeAddress(shownSelection(view.selection))
  const fullAddress = `${location.origin}${location.pathname}?${address}`
  return (
    <div className="acts">
      <DownloadMenu query={`${address}&language=${language}&page=${page}`} />
      <button
        type="button"
        onClick={async () =>
          setCopied((await copyText(fullAddress)) ? say('act.copied') : `${say('act.notCopied')} ${fullAddress}`)
        }
      >
        {say('act.link')}
      </button>
      <Popover label={say('act.cite')} value={say('act.cite')}>
        {() => <CopyableText label={say('act.cite')} text={cite(fullAddress)} />}
      </Popover>
      <Popover label={say('act.report')} value={say('act.report')}>
        {() => <ReportFigure view={view} page={page} />}
      </Popover>
      <span role="status" className="hint">
        {copied}
      </span>
    </div>
  )
}
