import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { SearchField } from '../../search/SearchField.tsx'
import { useMapSay } from '../map/mapWords.ts'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { GoalTiles } from './GoalTiles.tsx'
import { OverviewMap } from './OverviewMap.tsx'
import { Questions } from './Questions.tsx'
import { RatesTile } from './RatesTile.tsx'
import { RegionTiles } from './RegionTiles.tsx'
import { ReportersTile } from './ReportersTile.tsx'
import './overview.css'
import { sourceLine, sourcesOf } from '../../../data/wording/sourceLine.ts'
import { TermsHere } from '../../terms/TermsHere.tsx'
import { ChangesTile } from './ChangesTile.tsx'
import { useOverviewSay } from './overviewWords.ts'
import { SpreadTile } from './SpreadTile.tsx'
import { Themes } from './Themes.tsx'
import { useOverview } from './useOverview.ts'
import { YourCountry } from './YourCountry.tsx'

/** Where a reader arrives: the world in one year, their own country in it, and what else is known, at a glance. */
export function OverviewPage() {
  const say = useOverviewSay()
  const sayMap = useMapSay()
  const { language, wording } = useWords()
  const model = useAnswer(api.models.overview.queryOptions({ language }))
  const hand = useOverview(model)
  const source = sourcesOf(model.series, { measure: 'per_1000', release: model.release }, wording)
  useTitle(undefined)
  return (
    <div className="overview">
      <AddressProblems problems={hand.problems} />
      <div className="overview-head">
        <h1>
          <Unparted>{say('title')}</Unparted>
        </h1>
        <p className="hint">{say('promise')}</p>
      </div>
      <div className="overview-first">
        <OverviewMap hand={hand} />
        <YourCountry hand={hand} />
        <p className="origin">{wording.sentences([source, sayMap('means.apart'), sayMap('designations')])}</p>
        <TermsHere of={['flag', 'zero', 'release']} />
      </div>
      <div className="overview-tiles">
        <ReportersTile hand={hand} />
        <SpreadTile hand={hand} />
        <ChangesTile hand={hand} />
        <RatesTile hand={hand} />
        <p className="origin">
          <Sentences>
            {say('source.same')}
            <b>{say('rates')}</b>
            {sourceLine(model.ratesSource, model.release, wording)}
          </Sentences>
        </p>
      </div>
      <GoalTiles model={model} />
      <RegionTiles model={model} />
      <div className="overview-next">
        <Questions />
        <Themes />
        <SearchField />
      </div>
    </div>
  )
}
