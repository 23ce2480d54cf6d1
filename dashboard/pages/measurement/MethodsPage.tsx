import { certainties } from '../../../data/structure/codelists.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { Filters } from '../../filters/Filters.tsx'
import { GroupFilter } from '../../filters/GroupFilter.tsx'
import { YearsFilter } from '../../filters/YearsFilter.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { Empty } from '../panel/Empty.tsx'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { MeasurementFrame } from './MeasurementFrame.tsx'
import { MethodsTable } from './MethodsTable.tsx'
import { useMeasurementSay } from './measurementWords.ts'
import { methodsSentence } from './methodsSentence.ts'
import { PeriodBars } from './PeriodBars.tsx'
import { useMeasurement } from './useMeasurement.ts'

/** Who measures rates of volunteering, and how: one row for each source in an area. */
export function MethodsPage() {
  const say = useMeasurementSay()
  const { language, wording } = useWords()
  const { selection, shown, isWaiting, choose, problems, list } = useMeasurement()
  const { group, areas, startPeriod, endPeriod, release } = shown
  const methods = useAnswer(
    api.comparability.methods.queryOptions({ group, areas, startPeriod, endPeriod, release, language })
  )
  return (
    <MeasurementFrame part="/measurement/methods">
      <AddressProblems problems={problems} />
      <Filters>
        <GroupFilter selection={selection} choose={choose} />
        <YearsFilter selection={selection} choose={choose} />
      </Filters>
      {methods.rows.length === 0 ? (
        <Empty />
      ) : (
        <div className={isWaiting ? 'stale' : undefined} aria-busy={isWaiting}>
          <p className="sentence">
            <Unparted>{methodsSentence(methods.rows, wording, say)}</Unparted>
          </p>
          <PeriodBars rows={methods.rows} />
          <p className="hint">{say('methods.squares')}</p>
          <MethodsTable methods={methods} list={list} />
          {certainties.map((certainty) => (
            <p key={certainty} className="hint">
              {wording.pair(wording.say(`certainty.${certainty}`), wording.say(`certainty.${certainty}.explained`))}
            </p>
          ))}
          <p className="hint">{say('methods.release', { release: wording.isolate(methods.release) })}</p>
        </div>
      )}
    </MeasurementFrame>
  )
}
