import { useState } from 'react'
import { ownSayBy } from '../../../data/own/sayProblem.ts'
import { useWords } from '../../messages/words.ts'
import { saveAs } from '../acts/saveAs.ts'
import { useOwnSay, useProblemSay } from './ownWords.ts'
import type { OwnFileState } from './useOwnFile.ts'

/** The file as the folder of a dataset, as `data:import` writes it. */
export function TakeFolder({ file, ask }: OwnFileState & { is: 'read' }) {
  const say = useOwnSay()
  const sayProblem = useProblemSay()
  const { language, say: sayFrame } = useWords()
  const [told, setTold] = useState<readonly string[]>([])
  const save = async () => {
    try {
      const folder = await ask('folder', new Date().toISOString().slice(0, 10))
      if ('problems' in folder) return setTold(ownSayBy(sayProblem, language).problems(folder))
      saveAs(new Blob([folder], { type: 'application/zip' }), `${file.dataset}.zip`)
      setTold([])
    } catch {
      setTold([sayFrame('act.notSaved')])
    }
  }
  return (
    <section aria-labelledby="take-title">
      <h2 id="take-title">{say('take.title')}</h2>
      <p>{say('take.lead')}</p>
      <p className="acts">
        <button type="button" onClick={save}>
          {say('take.save')}
        </button>
      </p>
      <p>{say('take.build')}</p>
      <code dir="ltr">npm run data:build</code>
      <div role="status">
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}
