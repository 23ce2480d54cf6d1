import { useState } from 'react'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { Popover } from '../../filters/Popover.tsx'
import { useHere } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { CiteMenu } from '../acts/CiteMenu.tsx'
import { CodeMenu } from '../acts/CodeMenu.tsx'
import { copyText } from '../acts/copyText.ts'
import { DownloadMenu } from '../acts/DownloadMenu.tsx'
import { ShareMenu } from '../acts/ShareMenu.tsx'
import type { Cited } from '../takeAway/CitePanel.tsx'
import { type ReportedView, ReportFigure } from './ReportFigure.tsx'

interface ViewActionsProps {
  view: ReportedView
  /** What a reference to this view at its full address says. */
  cited: (address: string) => Cited
}

/** What to do with a view: take it as a file that holds just what is shown, cite it, link to it, question it. */
export function ViewActions({ view, cited }: ViewActionsProps) {
  const { say, language } = useWords()
  const [copied, setCopied] = useState('')
  const address = writeAddress(view.selection)
  const fullAddress = `${useHere()}?${address}`
  const reference = cited(fullAddress)
  return (
    <div className="acts">
      <DownloadMenu query={`${address}&language=${language}`} />
      <button
        type="button"
        onClick={async () =>
          setCopied((await copyText(fullAddress)) ? say('act.copied') : `${say('act.notCopied')} ${fullAddress}`)
        }
      >
        {say('act.link')}
      </button>
      <ShareMenu
        shared={{ title: reference.title, address: fullAddress, isPictured: view.selection.view !== 'table' }}
      />
      <CiteMenu cited={reference} />
      <CodeMenu view={{ selection: view.selection, release: view.release, title: reference.title }} />
      <Popover label={say('act.report')} value={say('act.report')}>
        {() => <ReportFigure view={view} />}
      </Popover>
      <span role="status" className="hint">
        {copied}
      </span>
    </div>
  )
}
