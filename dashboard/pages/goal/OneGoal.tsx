import { Link } from 'wouter'
import { AreaFilter } from '../../filters/AreaFilter.tsx'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { AddressProblems } from '../AddressProblems.tsx'
import { Failed } from '../Failed.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { useTitle } from '../useTitle.ts'
import { GoalBody } from './GoalBody.tsx'
import { say } from './goalWords.ts'
import { useGoal } from './useGoal.ts'

/** One Goal: what is linked to it, what that says of the areas chosen, and what is not known. */
export function OneGoal({ goal }: { goal: string }) {
  const { wording, say: sayFrame } = useWords()
  const { selection, problems, choose, search, known, areas, goals, figures, list, names, open } = useGoal(goal)
  const its = goals.data?.find((one) => one.goal === goal)
  const label = wording.say('label.goal', { goal })
  useTitle(its ? `${label}: ${its.name}` : label)
  const failed = [goals, figures].find(({ error }) => error)
  // A name that came later would move all that stands below it.
  if (!its && !failed) return <Skeleton />
  return (
    <>
      <AddressProblems problems={problems} search={search} known={known} />
      <p className="goal-back">
        <Link href="/goals">{say('all')}</Link>
      </p>
      <h1 className="title">
        {its && <GoalSwatch colour={its.colour} />} {label} · {its?.name ?? '…'}
        <small>{its?.title ?? '…'}</small>
      </h1>
      <section className="filters goal-areas" aria-label={sayFrame('filters.label')}>
        <AreaFilter
          selection={selection}
          otherwise={say('areas.none')}
          areas={list.data ?? []}
          names={names.data}
          shownNames={figures.data?.names ?? {}}
          choose={choose}
          onOpen={open}
        />
      </section>
      {selection.areas.length > areas.length && <p className="hint">{say('areas.more', { n: areas.length })}</p>}
      {failed?.error ? (
        <Failed error={failed.error} retry={() => void failed.refetch()} />
      ) : !figures.data ? (
        <Skeleton />
      ) : (
        <div className={figures.isPlaceholderData ? 'stale' : undefined} aria-busy={figures.isPlaceholderData}>
          <GoalBody
            figures={figures.data}
            asked={{ areas, sort: selection.sort }}
            selection={selection}
            choose={choose}
          />
        </div>
      )}
    </>
  )
}
