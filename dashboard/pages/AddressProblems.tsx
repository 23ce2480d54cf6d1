import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { breakdownNames, each } from '../../data/structure/dimensionCodes.ts'
import { type Selection, type SelectionParameter, selectionParameters } from '../../data/structure/selection.ts'
import type { AddressProblem } from '../../data/structure/selectionAddress.ts'
import { sayBreakdown } from '../../data/wording/sayCode.ts'
import type { Wording } from '../../data/wording/wording.ts'
import { api } from '../api.ts'
import { useWords } from '../messages/words.ts'
import { type RawSearch, stringifyRawSearch } from '../rawSearch.ts'
import type { Known } from './known.ts'
import { mended } from './mended.ts'

interface AddressProblemsProps {
  problems: readonly AddressProblem[]
  search: RawSearch
  known: Known
  /** What the page shows; where a part of it was chosen instead of one that could not be, it is said. */
  shown?: Selection
}

/** Which part of the address was not understood, what was expected there, and the nearest address that is. */
export function AddressProblems({ problems, search, known, shown }: AddressProblemsProps) {
  const { say, wording } = useWords()
  const [path] = useLocation()
  if (problems.length === 0) return null
  return (
    <div className="problems" role="alert">
      <h2>{say('problem.title', { n: problems.length })}</h2>
      <ul>
        {problems.map((problem) => {
          const { parameter, given } = problem
          const better = mended(problem, search, known)
          const isKnown = isParameter(parameter)
          const name = isKnown ? `${wording.say(`parameter.${parameter}`)} (${parameter})` : parameter
          const address = stringifyRawSearch(changed(search, better))
          return (
            <li key={`${parameter} ${given}`}>
              {say('problem.given', { parameter: name, given: wording.isolate(given) })}{' '}
              {say(`expected.${isKnown ? parameter : 'unknown'}`)}{' '}
              {shown && isShown(parameter) && (
                <>{say('problem.shown', { shown: wording.list(sayShown[parameter](shown, wording)) })} </>
              )}
              {parameter === 'release' && <KnownReleases served={known.release} />}
              <Link href={`${path}${stringifyRawSearch(better)}`}>
                {address
                  ? say('problem.nearest', { address: wording.isolate(address.slice(1)) })
                  : say('problem.without')}
              </Link>
            </li>
          )
        })}
      </ul>
      <p>{say('problem.rest')}</p>
    </div>
  )
}

/** What stands in the place of a part that a series does not have, in words. */
const sayShown = {
  ...each(
    breakdownNames,
    (name) => (selection: Selection, wording: Wording) =>
      selection[name].map((code) => sayBreakdown(name, code, wording))
  ),
  measure: ({ measure }: Selection, { say }: Wording) => [say(`measure.${measure}`)],
}

const isShown = (parameter: string): parameter is keyof typeof sayShown => Object.hasOwn(sayShown, parameter)

/** The releases that are known, where one was asked for that this site does not serve. */
function KnownReleases({ served }: { served: string | undefined }) {
  const { say, wording } = useWords()
  const { data } = useQuery(api.release.current.queryOptions())
  const former = data?.former ?? []
  if (!served) return null
  return (
    <>
      {say('problem.serves', { release: wording.isolate(served) })}{' '}
      {former.length > 0 && <>{say('problem.former', { releases: wording.list(former.map(wording.isolate)) })} </>}
    </>
  )
}

const isParameter = (name: string): name is SelectionParameter => selectionParameters.some((known) => known === name)

/** Only what a mended address says anew: that is what a reader must judge. */
const changed = (search: RawSearch, better: RawSearch): RawSearch =>
  Object.fromEntries(Object.entries(better).filter(([name, value]) => search[name] !== value))
