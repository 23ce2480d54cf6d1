import { Link, useLocation } from 'wouter'
import { type SelectionParameter, selectionParameters } from '../../data/structure/selection.ts'
import type { AddressProblem } from '../../data/structure/selectionAddress.ts'
import { useWords } from '../messages/words.ts'
import { type RawSearch, stringifyRawSearch } from '../rawSearch.ts'
import type { Known } from './known.ts'
import { mended } from './mended.ts'

interface AddressProblemsProps {
  problems: readonly AddressProblem[]
  search: RawSearch
  known: Known
}

/** Which part of the address was not understood, what was expected there, and the nearest address that is. */
export function AddressProblems({ problems, search, known }: AddressProblemsProps) {
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

const isParameter = (name: string): name is SelectionParameter => selectionParameters.some((known) => known === name)

/** Only what a mended address says anew: that is what a reader must judge. */
const changed = (search: RawSearch, better: RawSearch): RawSearch =>
  Object.fromEntries(Object.entries(better).filter(([name, value]) => search[name] !== value))
