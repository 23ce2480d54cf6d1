import { useEffect, useRef, useState } from 'react'
import { anyBreakdowns, anyOf } from '../../../data/structure/fitSelection.ts'
import { isByGoal } from '../../../data/structure/seriesSelection.ts'
import { mostSeriesIn } from '../../../data/structure/viewDefaults.ts'
import { Boundary } from '../../answers/Boundary.tsx'
import { BreakdownFilters } from '../../filters/BreakdownFilters.tsx'
import type { Choose } from '../../filters/choose.ts'
import { GoalFilter } from '../../filters/GoalFilter.tsx'
import { GroupFilter } from '../../filters/GroupFilter.tsx'
import { MeasureFilter } from '../../filters/MeasureFilter.tsx'
import { PanelScaleFilter } from '../../filters/PanelScaleFilter.tsx'
import { SeriesFilter } from '../../filters/SeriesFilter.tsx'
import { YearsFilter } from '../../filters/YearsFilter.tsx'
import { latePart } from '../../late/latePart.tsx'
import { useWords } from '../../messages/words.ts'
import { mostColours } from '../panel/lineSlots.ts'
import { CountryList } from './CountryList.tsx'
import type { ExploreHand } from './ExplorePage.tsx'

const BesideFilter = latePart(async () => (await import('../relation/BesideFilter.tsx')).BesideFilter)

/** All that changes what is shown, beside the picture; on a phone behind one button, in a sheet over it. */
export function ExploreSettings({ hand }: { hand: ExploreHand }) {
  const { say: sayFrame } = useWords()
  const { chosen: selection, model } = hand
  // A series that stood beside another cannot stand beside itself.
  const choose: Choose = (part) =>
    hand.choose(part.series && part.series[0] === selection.beside ? { ...part, beside: undefined } : part)
  const series = model.views.map((of) => of.series)
  const shared = {
    ...{ selection, choose },
    series: { ...series[0]!, measures: anyOf(series, 'measures'), ...anyBreakdowns(series) },
  }
  const isOfPanels = selection.view === 'lines' && model.views[0]!.view.lines.length > mostColours
  const sheet = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    if (isOpen) sheet.current?.focus()
  }, [isOpen])
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="primary explore-change"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {sayFrame('filters.change')}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears keys of the controls inside it. */}
      <div
        ref={sheet}
        className={isOpen ? 'explore-settings open' : 'explore-settings'}
        {...(isOpen && { role: 'dialog', 'aria-modal': true, 'aria-label': sayFrame('filters.change'), tabIndex: -1 })}
        onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}
        onBlur={({ relatedTarget }) => {
          if (isOpen && relatedTarget && !sheet.current?.contains(relatedTarget)) setIsOpen(false)
        }}
      >
        <section className="filters" aria-label={sayFrame('filters.label')}>
          <SeriesFilter {...{ selection, choose }} shown={series} most={mostSeriesIn(selection.view)} />
          {model.scatter && (
            <Boundary waiting={<div className="popover" />}>
              <BesideFilter {...{ selection, choose }} scatter={model.scatter} />
            </Boundary>
          )}
          <MeasureFilter {...shared} />
          <GoalFilter {...{ selection, choose }} isDimension={series.some(isByGoal)} />
          <YearsFilter {...{ selection, choose }} />
          <BreakdownFilters {...shared} />
          <GroupFilter {...{ selection, choose }} />
          {isOfPanels && <PanelScaleFilter chosen={selection.panelScale} choose={choose} />}
        </section>
        <CountryList hand={hand} />
        <div className="done">
          <button type="button" className="primary" onClick={close}>
            {sayFrame('filter.done')}
          </button>
        </div>
      </div>
    </>
  )
}
