import type { Selection } from '../../../data/structure/selection.ts'
import { UsualWidths, type Widths } from '../../charts/DrawnAhead.tsx'
import { AreaFilter } from '../../filters/AreaFilter.tsx'
import { YearsFilter } from '../../filters/YearsFilter.tsx'
import { useWords } from '../../messages/words.ts'
import { SplitPanel } from '../splits/SplitPanel.tsx'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { useNextGenerationSay } from './nextGenerationWords.ts'
import { OfSeries } from './OfSeries.tsx'
import { OnlineVolunteers } from './OnlineVolunteers.tsx'
import { ProgrammeSection } from './ProgrammeSection.tsx'
import { ThemePractices } from './ThemePractices.tsx'
import { TypeFilter } from './TypeFilter.tsx'
import { useNextGeneration } from './useNextGeneration.ts'
import './nextGeneration.css'
import { PageActs } from '../acts/PageActs.tsx'

const programmes = [
  'YOUTHMAPPERS_MAPPER_WEEKS',
  'OPEN_DATA_DAY_EVENTS',
  'RLADIES_EVENTS',
  'CARPENTRIES_NEW_INSTRUCTORS',
] as const

/** Areas of three regions in which all four programmes have figures, or nearly: what is drawn until areas are chosen. */
const programmeAreas = ['404', '710', '524', '076', '170', '380']

/** Theme 3: how the young volunteer beside their elders, and the programmes that the next generation runs itself. */
export function NextGenerationPage() {
  const say = useNextGenerationSay()
  const { say: sayFrame, wording } = useWords()
  const hand = useNextGeneration()
  const { selection, chosen, isWaiting, choose } = hand
  useTitle(wording.say('theme.next_generation'))
  const isNamed = selection.areas.length > 0 || selection.group.length > 0
  const of = isNamed ? selection : { ...selection, areas: programmeAreas }
  return (
    <div className="titled">
      <AddressProblems problems={hand.problems} />
      <div className="titled-head">
        <h1>{wording.say('theme.next_generation')}</h1>
        <p className="hint">{say('lead')}</p>
      </div>
      <div className={isWaiting ? 'next-generation stale' : 'next-generation'} aria-busy={isWaiting}>
        <SplitPanel
          series="VOLUNTEER_RATE"
          by="age"
          selection={selection}
          settings={
            <section className="filters" aria-label={sayFrame('filters.label')}>
              <AreaFilter selection={chosen} otherwise={say('areas.otherwise')} choose={choose} />
              <YearsFilter selection={chosen} choose={choose} />
              <TypeFilter selection={chosen} choose={choose} />
            </section>
          }
        />
        <OfSeries series="VOLUNTEER_NUMBER">
          <SplitPanel series="VOLUNTEER_NUMBER" by="age" selection={selection} isFolded />
        </OfSeries>
        <SplitPanel series="VOLUNTEER_RATE" by="sex" selection={selection} isFolded />
        <OfSeries series="VOLUNTEER_NUMBER">
          <SplitPanel series="VOLUNTEER_NUMBER" by="sex" selection={selection} isFolded />
        </OfSeries>
        <section className="part" aria-labelledby="programmes">
          <h2 id="programmes">{say('programmes.title')}</h2>
          <p className="hint">
            {say('programmes.rule')} {!isNamed && say('programmes.otherwise')}
          </p>
          <UsualWidths value={widths}>
            <div className="programmes">
              {programmes.map((series) => (
                <OfSeries key={series} series={series}>
                  <ProgrammeSection series={series} choose={choose} selection={of} />
                </OfSeries>
              ))}
              {(!isNamed || selection.areas.some(isFrench)) && (
                <OfSeries series="CIVIC_SERVICE_VOLUNTEERS">
                  <ProgrammeSection
                    series="CIVIC_SERVICE_VOLUNTEERS"
                    choose={choose}
                    selection={isNamed ? selection : { ...selection, areas: ['250'] }}
                  />
                </OfSeries>
              )}
              <OfSeries series="UNV_ONLINE_VOLUNTEERS">
                <OnlineVolunteers selection={worldOf(selection)} />
              </OfSeries>
            </div>
          </UsualWidths>
        </section>
        <ThemePractices />
      </div>
      <div className="titled-acts">
        <PageActs code="next-generation" title={wording.say('theme.next_generation')} />
      </div>
    </div>
  )
}

/** Every card is as wide as a phone's page. */
const widths: Widths = { 358: 'at-phone' }

/** France, its régions and départements alone have figures of its civic service. */
const isFrench = (refArea: string) => refArea === '250' || refArea.startsWith('FR-')

/** The world's few figures stand whole: years before the period say what the later ones are to be read against. */
const worldOf = (selection: Selection): Selection => ({
  ...selection,
  areas: ['001'],
  group: [],
  startPeriod: Math.min(2013, selection.startPeriod),
})
