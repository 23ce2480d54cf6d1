import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import './measurement.css'
import { PageActs } from '../acts/PageActs.tsx'
import { useMeasurementSay } from './measurementWords.ts'

const parts = [
  { to: '/measurement', name: 'part.coverage', lead: 'lead.coverage' },
  { to: '/measurement/missing', name: 'part.missing', lead: 'lead.missing' },
  { to: '/measurement/methods', name: 'part.methods', lead: 'lead.methods' },
  { to: '/measurement/pair', name: 'part.pair', lead: 'lead.pair' },
] as const
export type MeasurementPart = (typeof parts)[number]['to']

interface MeasurementFrameProps {
  part: MeasurementPart
  /** The address of a part that keeps what was chosen here; its own start where there is none. */
  kept?: Partial<Record<MeasurementPart, string>>
  children: ReactNode
}

/** What the four pages on measurement share: the question of each, and the way to the others. */
export function MeasurementFrame({ part, kept = {}, children }: MeasurementFrameProps) {
  const say = useMeasurementSay()
  const { say: sayFrame, wording } = useWords()
  const [path] = useLocation()
  const { name, lead } = parts.find(({ to }) => to === part)!
  useTitle(wording.pair(sayFrame('nav.measurement'), say(name)))
  return (
    <>
      <nav className="parts" aria-label={say('parts')}>
        {parts.map(({ to, name }) => (
          <Link key={to} href={kept[to] ?? to} aria-current={path === to ? 'page' : undefined}>
            {say(name)}
          </Link>
        ))}
      </nav>
      <div className="titled">
        <div className="titled-head">
          <h1>{say(name)}</h1>
          <p className="hint">{say(lead)}</p>
        </div>
        {children}
        <div className="titled-acts">
          <PageActs
            code={part.slice(1).replace('/', '-')}
            title={wording.pair(sayFrame('nav.measurement'), say(name))}
            isPictured={part === '/measurement' || part === '/measurement/missing'}
          />
        </div>
      </div>
    </>
  )
}
