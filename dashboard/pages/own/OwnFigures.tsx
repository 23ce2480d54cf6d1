import { useEffect, useMemo, useRef, useState } from 'react'
import { dimensionNames } from '../../../data/structure/dimensionCodes.ts'
import { sayCode } from '../../../data/wording/sayCode.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useWords } from '../../messages/words.ts'
import { GroundsPlace } from '../view/GroundsPlace.tsx'
import { OwnBars } from './OwnBars.tsx'
import { OwnLines } from './OwnLines.tsx'
import { OwnMap } from './OwnMap.tsx'
import { OwnTable } from './OwnTable.tsx'
import { useOwnSay } from './ownWords.ts'
import type { ShownHere } from './shownHere.ts'
import type { Beside } from './standBeside.ts'
import type { OwnFileState } from './useOwnFile.ts'

const views = { lines: OwnLines, bars: OwnBars, map: OwnMap, table: OwnTable }
type ViewName = keyof typeof views
const viewNames = Object.keys(views) as ViewName[]

interface Asked {
  series: number
  breakdown: number
  /** Of those that fit, by its place in them; none where the figures stand alone. */
  fit: number
}

/** Figures of a file beside ours: what they stand beside, whether they may be compared, and the picture. */
export function OwnFigures({ file, model, ask }: OwnFileState & { is: 'read' }) {
  const say = useOwnSay()
  const { wording, say: sayFrame } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [asked, setAsked] = useState<Asked>({ series: 0, breakdown: 0, fit: 0 })
  const [view, setView] = useState<ViewName>('lines')
  const [yearAsked, setYear] = useState<number>()
  const [answer, setAnswer] = useState<{ asked: Asked; beside: Beside }>()
  const { series: code, breakdowns, ours: fits } = file.shown[asked.series]!
  const isDrawn = breakdowns.length > 0
  useEffect(() => {
    let isWanted = isDrawn
    if (isDrawn)
      ask('beside', { series: code, breakdown: asked.breakdown, ours: fits[asked.fit] }).then(
        (beside) => isWanted && setAnswer({ asked, beside }),
        () => undefined
      )
    return () => {
      isWanted = false
    }
  }, [ask, asked, code, fits, isDrawn])
  const reader = useMemo(() => ({ wording, names: new Map(Object.entries(model.names)) }), [wording, model])
  const shown = useMemo((): ShownHere | undefined => {
    if (!answer) return undefined
    const { beside } = answer
    const { series: at, breakdown, fit } = answer.asked
    const { breakdowns, ours: fits } = file.shown[at]!
    const own = file.understood.series[at]!
    const ours = model.ours[fits[fit] ?? -1]
    const unitMeasure = ours?.unitMeasure ?? own.unitMeasure
    const decimals = Math.max(own.decimals, ours?.measure === 'per_1000' ? 2 : (ours?.decimals ?? 0))
    const broken = dimensionNames.filter((name) => breakdowns[breakdown]![name] !== '_T')
    const withFigure = beside.years.filter((year) =>
      beside.own.some(({ cells }) => cells.some((cell) => cell.timePeriod === year && cell.measureValue !== null))
    )
    const withPairs = withFigure.filter((year) => (beside.grounds[year]?.pairs ?? 0) > 0)
    const year =
      beside.years.find((one) => one === yearAsked) ?? withPairs.at(-1) ?? withFigure.at(-1) ?? beside.years.at(-1)!
    const form = { unitMeasure, decimals }
    const title = wording.beside([
      wording.isolate(own.name || own.code),
      ...broken.map((name) => sayCode(name, breakdowns[breakdown]![name], wording)),
      wording.say(`unit.${unitMeasure}`),
    ])
    const nameOf = (refArea: string) => model.names[refArea] ?? refArea
    return { beside, year, ours, unitMeasure, form, reader, title, nameOf }
  }, [answer, file, model, reader, wording, yearAsked])
  const Picture = views[view]
  const grounds = shown?.beside.grounds[shown.year]
  return (
    <section aria-labelledby="own-title" className="own-figures">
      <h2 id="own-title" ref={heading} tabIndex={-1}>
        {say('figures.title')}
      </h2>
      <p className="own-mark">{say('mark')}</p>
      {!isDrawn && <p>{say('figures.many')}</p>}
      <div className="own-choices">
        {file.shown.length > 1 && (
          <Choice
            label={say('choose.series')}
            value={asked.series}
            options={file.understood.series.map(({ name, code }) => name || code)}
            onChoose={(series) => setAsked({ series, breakdown: 0, fit: 0 })}
          />
        )}
        {breakdowns.length > 1 && (
          <Choice
            label={say('choose.breakdown')}
            value={asked.breakdown}
            options={breakdowns.map((codes) => {
              const broken = dimensionNames.filter((name) => codes[name] !== '_T')
              const said = broken.map((name) => sayCode(name, codes[name], wording))
              return said.length > 0 ? wording.beside(said) : wording.say('selection.all')
            })}
            onChoose={(breakdown) => setAsked({ ...asked, breakdown })}
          />
        )}
        {isDrawn && fits.length > 0 && (
          <Choice
            label={say('choose.ours')}
            value={asked.fit}
            options={[
              ...fits.map((place) => {
                const { name, unitMeasure } = model.ours[place]!
                return wording.beside([name, wording.say(`unit.${unitMeasure}`)])
              }),
              say('choose.alone'),
            ]}
            onChoose={(fit) => setAsked({ ...asked, fit })}
          />
        )}
        {shown && shown.beside.years.length > 1 && (
          <Choice
            label={wording.say('head.year')}
            value={shown.beside.years.indexOf(shown.year)}
            options={shown.beside.years.map(wording.year)}
            onChoose={(at) => setYear(shown.beside.years[at])}
          />
        )}
      </div>
      {isDrawn && fits.length === 0 && <p>{say('figures.noFit')}</p>}
      {shown && (
        <>
          {shown.ours && (
            <>
              <p className="hint">
                <Sentences>
                  {say('figures.same')}
                  {!shown.beside.isOfSameBreakdown && say('figures.otherBreakdown')}
                </Sentences>
              </p>
              <p className="hint">{say('verdict.between', { year: wording.year(shown.year) })}</p>
              <GroundsPlace grounds={grounds} reader={reader} />
            </>
          )}
          <fieldset className="own-views">
            <legend className="unseen">{wording.say('parameter.view')}</legend>
            {viewNames.map((name) => (
              <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
                {wording.say(`view.${name}`)}
              </button>
            ))}
          </fieldset>
          <Picture {...shown} model={model} />
          {view !== 'table' && (
            <details>
              <summary>{sayFrame('table.fold')}</summary>
              <OwnTable {...shown} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

interface ChoiceProps {
  label: string
  value: number
  options: readonly string[]
  onChoose: (at: number) => void
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label className="field">
      <span className="popover-label">{label}</span>
      <select value={value} onChange={({ target }) => onChoose(Number(target.value))}>
        {options.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of a file may have one name.
          <option key={at} value={at}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
