import '../reading.css'
import '../../charts/chart.css'
import './own.css'
import { useEffect, useRef } from 'react'
import { ownSayBy } from '../../../data/own/sayProblem.ts'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { Before } from './Before.tsx'
import { DropPlace } from './DropPlace.tsx'
import { OwnFigures } from './OwnFigures.tsx'
import { useOwnSay, useProblemSay } from './ownWords.ts'
import { TakeFolder } from './TakeFolder.tsx'
import { UnderstoodTable } from './UnderstoodTable.tsx'
import { type OwnFileState, useOwnFile } from './useOwnFile.ts'

/** A reader's own file: read here and never sent, shown as it was understood, with its figures beside ours. */
export function OwnPage() {
  const say = useOwnSay()
  const { state, take } = useOwnFile()
  useTitle(say('title'))
  return (
    <article className="reading own">
      <h1 className="title">{say('title')}</h1>
      <p className="sentence">{say('lead')}</p>
      <noscript>
        <p className="state">{say('needsScripts')}</p>
      </noscript>
      <DropPlace take={take} />
      <p role="status" className="own-said">
        {said(state, say)}
      </p>
      {state.is === 'none' && <Before />}
      {state.is === 'wrong' && <Problems state={state} />}
      {state.is === 'read' && (
        <>
          <OwnFigures key={state.name} {...state} />
          <UnderstoodTable {...state} />
          <TakeFolder {...state} />
        </>
      )}
    </article>
  )
}

/** What is told to those who do not see the page change. */
function said(state: OwnFileState, say: ReturnType<typeof useOwnSay>): string {
  if (state.is === 'none') return ''
  const { name } = state
  if (state.is === 'reading') return say('said.reading', { name })
  if (state.is === 'failed') return say('said.failed', { name })
  if (state.is === 'wrong') return say('said.wrong', { name, n: state.problems.problems.length + state.problems.left })
  return say('said.read', { name, n: state.file.understood.figures })
}

/** All that is wrong in the file, at once. */
function Problems({ state: { problems } }: { state: OwnFileState & { is: 'wrong' } }) {
  const say = useOwnSay()
  const sayProblem = useProblemSay()
  const { language } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="problems-title">
      <h2 id="problems-title" ref={heading} tabIndex={-1}>
        {say('problems.title')}
      </h2>
      <p>{say('problems.lead')}</p>
      <ul className="own-problems">
        {ownSayBy(sayProblem, language)
          .problems(problems)
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
    </section>
  )
}
