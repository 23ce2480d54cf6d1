import { useMemo } from 'react'
import type { RegionModel } from '../../../api/models/regionModel.ts'
import { period } from '../../../data/structure/selection.ts'
import { countFinding } from '../../../data/wording/finding.ts'
import { Fold } from '../../frame/Fold.tsx'
import { useHere } from '../../frame/useHere.ts'
import { Beside } from '../../messages/Beside.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { Unit } from '../../terms/Unit.tsx'
import { CiteMenu } from '../acts/CiteMenu.tsx'
import { CopyLink } from '../acts/CopyLink.tsx'
import { DownloadMenu } from '../acts/DownloadMenu.tsx'
import { FoundOver } from '../acts/FoundOver.ts'
import { ShareMenu } from '../acts/ShareMenu.tsx'
import { useAddressSelection } from '../view/useAddressSelection.ts'
import { useAreaSay } from './areaWords.ts'
import { BriefFoot } from './BriefFoot.tsx'
import { memberRows } from './memberRows.ts'
import { RegionFigure } from './RegionFigure.tsx'
import { RegionMembers } from './RegionMembers.tsx'
import { RegionSilent } from './RegionSilent.tsx'
import { RegionWhole } from './RegionWhole.tsx'

/** A group of areas: each member from its first figure to its last, the group as a whole, who is silent, and all in a table. */
export function RegionBody({ model }: { model: RegionModel }) {
  const say = useAreaSay()
  const { wording, say: sayShared } = useWords()
  const { selection, choose } = useAddressSelection()
  const { group, series, view, startPeriod, endPeriod } = model
  const rows = useMemo(() => memberRows(model), [model])
  const reader = useMemo(() => ({ wording, names: new Map(Object.entries(view.names)) }), [wording, view.names])
  const counts = (['rose', 'fell', 'level', 'none'] as const).map((direction) => ({
    direction,
    n: rows.filter((row) => row.direction === direction).length,
  }))
  const found = wording.say('finding.one', { label: wording.isolate(group.name), said: countFinding(counts, wording) })
  const year = selection.endPeriod >= startPeriod && selection.endPeriod <= endPeriod ? selection.endPeriod : period.end
  const told = { model, rows, reader }
  return (
    <article className="area region-page">
      <div className="area-head">
        <div>
          <h1 className="finding">
            <Unparted>{found}</Unparted>
          </h1>
          <p className="subject">
            <Beside>
              {series.name}
              <Unit of="PER_1000_POP" />
              {wording.say(`classification.${group.classification}`)}
              {sayShared('areas.count', { n: group.areas })}
              <bdi>{group.areaGroup}</bdi>
            </Beside>
          </p>
        </div>
        <RegionActs model={model} />
      </div>
      <FoundOver value={found}>
        <div className="profile-beside">
          <RegionFigure {...told} found={found} />
          <div className="region-side">
            <RegionSilent {...told} year={year} />
            <RegionWhole {...told} />
          </div>
        </div>
      </FoundOver>
      <div className="folds">
        <Fold title={say('group.members')} isOpen={selection.sort.length > 0}>
          <RegionMembers {...told} sort={selection.sort} onSort={(sort) => choose({ sort })} />
        </Fold>
      </div>
      <p className="hint">{wording.say(`classification.${group.classification}.explained`)}</p>
      <BriefFoot release={model.release} />
    </article>
  )
}

function RegionActs({ model: { group, series, release, startPeriod, endPeriod } }: { model: RegionModel }) {
  const say = useAreaSay()
  const { wording, language } = useWords()
  const address = useHere()
  const title = [group.name, wording.years(startPeriod, endPeriod)].join(wording.say('list.comma'))
  const query = `series=${series.series}&group=${group.areaGroup}&measure=per_1000&startPeriod=${startPeriod}&endPeriod=${endPeriod}&language=${language}`
  return (
    <div className="acts">
      <button type="button" onClick={() => print()}>
        {say('act.print')}
      </button>
      <DownloadMenu query={query} />
      <CiteMenu cited={{ code: group.areaGroup, title, sources: [], release, address }} />
      <ShareMenu shared={{ title, address, isPictured: true }} />
      <CopyLink address={address} />
    </div>
  )
}
