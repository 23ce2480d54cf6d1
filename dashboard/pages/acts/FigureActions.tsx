import { use, useState } from 'react'
import { useWords } from '../../messages/words.ts'
import { CopyLink } from './CopyLink.tsx'
import { FoundOver } from './FoundOver.ts'
import { saveAs } from './saveAs.ts'
import { useTravels } from './Travels.tsx'

interface FigureActionsProps {
  /** The chart as drawn; null until it is. */
  chart: Element | null
  title: string
  sentence: string
  /** The source line, with release. */
  source: string
  /** What else is said of the picture, where there is room. */
  note?: string
  /** Where the figure can be seen again: the whole address. */
  address: string
  /** Whether the page offers the link elsewhere. */
  isLinked?: boolean
  /** Whether another figure is the picture of the page, whichever of them is drawn first. */
  isAside?: boolean
}

/** A figure to take along: as a picture with all that must stand beside it inside, or as a link. */
export function FigureActions(props: FigureActionsProps) {
  const { chart, title, sentence, source, note, address, isLinked, isAside } = props
  const { say, language, dir } = useWords()
  const text = { title, finding: use(FoundOver), sentence, source, note, address }
  useTravels(isAside ? undefined : text)
  const [said, setSaid] = useState('')
  const save = async (kind: 'png' | 'svg') => {
    try {
      const [{ exportSvg }, { exportPng, svgBlob }] = await Promise.all([
        import('../../charts/exportSvg.ts'),
        import('../../charts/exportPng.ts'),
      ])
      const style = getComputedStyle(document.documentElement)
      const picture = exportSvg(chart!, text, {
        ...{ dir, language },
        colourOf: (property) => style.getPropertyValue(property).trim() || 'currentColor',
        // A font of Arabic alone lays a line with Latin in it upon itself in LibreOffice.
        fontFamily: getComputedStyle(document.body).fontFamily.replace(/"Noto Sans Arabic", */, ''),
      })
      saveAs(kind === 'png' ? await exportPng(picture) : svgBlob(picture), `${fileName(title)}.${kind}`)
      setSaid('')
    } catch {
      setSaid(say('act.notSaved'))
    }
  }
  return (
    <p className="picture-acts">
      <button type="button" disabled={!chart} onClick={() => save('png')}>
        {say('act.png')}
      </button>
      <button type="button" disabled={!chart} onClick={() => save('svg')}>
        {say('act.svg')}
      </button>
      {!isLinked && <CopyLink address={address} />}
      <span role="status">{said}</span>
    </p>
  )
}

/** Letters and digits of any script, so that a file can be told from others by its name. */
const fileName = (title: string) =>
  title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
