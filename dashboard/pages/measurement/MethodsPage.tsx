import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { certainties } from '../../../data/structure/codelists.ts'
import { api } from '../../api.ts'
import { GroupFilter } from '../../filters/GroupFilter.tsx'
import { YearsFilter } from '../../filters/YearsFilter.tsx'
import { useWords } from '../../messages/words.ts'
import { AddressProblems } from '../AddressProblems.tsx'
import { Empty } from '../Empty.tsx'
import { Failed } from '../Failed.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { MeasurementFrame } from './MeasurementFrame.tsx'
import { MethodsTable } from './MethodsTable.tsx'
import { say } from './measurementWords.ts'
import { methodsSentence } from './methodsSentence.ts'
import { useMeasurement } from './useMeasurement.ts'

/** Who measures rates of volunteering, and how: one row for each source in an area. */
export function MethodsPage() {
  const { say: sayShared, language, wording } = useWords()
  const { selection, choose, problems, search, known, list } = useMeasurement()
  const { group, areas, startPeriod, endPeriod, release } = selection
  const { data: groups } = useQuery(api.areas.groups.queryOptions({ language }))
  const methods = useQuery({
    ...api.comparability.methods.queryOptions({ group, areas, startPeriod, endPeriod, release, language }),
    placeholderData: keepPreviousData,
  })
  return (
    <MeasurementFrame part="/measurement/methods">
      <AddressProblems problems={problems} search={search} known={known} />
      <section className="filters" aria-label={sayShared('filters.label')}>
        <GroupFilter selection={selection} groups={groups} choose={choose} onOpen={() => undefined} />
        <YearsFilter selection={selection} choose={choose} />
      </section>
      {methods.error ? (
        <Failed error={methods.error} retry={() => void methods.refetch()} />
      ) : !methods.data || !list.data ? (
        <Skeleton />
      ) : methods.data.rows.length === 0 ? (
        <Empty />
      ) : (
        <div className={methods.isPlaceholderData ? 'stale' : undefined}>
          <p className="sentence">{methodsSentence(methods.data.rows, wording)}</p>
          <MethodsTable methods={methods.data} list={list.data} />
          {certainties.map((certainty) => (
            <p key={certainty} className="hint">
              {wording.say(`certainty.${certainty}`)}: {wording.say(`certainty.${certainty}.explained`)}
            </p>
          ))}
          <p className="hint">{say('methods.release', { release: wording.isolate(methods.data.release) })}</p>
        </div>
      )}
    </MeasurementFrame>
  )
}
