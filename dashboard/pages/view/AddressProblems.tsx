import { useDeferredValue } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { breakdownNames, each } from '../../../data/structure/dimensionCodes.ts'
import { parseRawSearch, type RawSearch, stringifyRawSearch } from '../../../data/structure/rawSearch.ts'
import { type Selection, type SelectionParameter, selectionParameters } from '../../../data/structure/selection.ts'
import type { AddressProblem } from '../../../data/structure/selectionAddress.ts'
import { sayBreakdown } from '../../../data/wording/sayCode.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { useProblems } from '../../frame/page.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useWords } from '../../messages/words.ts'

interface AddressProblemsProps {
  problems: readonly AddressProblem[]
  /** What the page shows; where a part of it was chosen instead of one that could not be, it is said. */
  shown?: Selection
}

/** Which part of the address was not understood, what was expected there, and the nearest address that is. */
export function AddressProblems({ problems, shown }: AddressProblemsProps) {
  useProblems(problems)
  return problems.length === 0 ? null : <Problems problems={problems} shown={shown} />
}

function Problems({ problems, shown }: AddressProblemsProps) {
  const { say, wording } = useWords()
  const [path] = useLocation()
  const now = useSearch()
  const text = useDeferredValue(now)
  const asked = problems.map(({ parameter, given }) => ({ parameter, given }))
  const mended = useAnswer(api.models.mended.queryOptions({ search: text, problems: asked }))
  const search = parseRawSearch(text)
  return (
    <div className="problems" role="alert">
      <h2>{say('problem.title', { n: problems.length })}</h2>
      <ul>
        {problems.map(({ parameter, given }, at) => {
          const better = mended.better[at]!
          const isKnown = isParameter(parameter)
          const name = isKnown
            ? wording.say('finding.item', { label: wording.say(`parameter.${parameter}`), said: parameter })
            : parameter
          const address = stringifyRawSearch(changed(search, better))
          return (
            <li key={`${parameter} ${given}`}>
              <Sentences>
                {say('problem.given', { parameter: name, given: wording.isolate(given) })}
                {say(`expected.${isKnown ? parameter : 'unknown'}`)}
                {shown &&
                  isShown(parameter) &&
                  say('problem.shown', { shown: wording.list(sayShown[parameter](shown, wording)) })}
                <Link href={`${path}${stringifyRawSearch(mendedNow(parseRawSearch(now), search, better))}`}>
                  {address
                    ? say('problem.nearest', { address: wording.isolate(address.slice(1)) })
                    : say('problem.without')}
                </Link>
              </Sentences>
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

const isParameter = (name: string): name is SelectionParameter => selectionParameters.some((known) => known === name)

/** The same mend of the address as it is now: another part of it may have been mended meanwhile. */
function mendedNow(now: RawSearch, search: RawSearch, better: RawSearch): RawSearch {
  const kept = Object.entries(now).filter(([name]) => name in better || !(name in search))
  return { ...Object.fromEntries(kept), ...changed(search, better) }
}

/** Only what a mended address says anew: that is what a reader must judge. */
const changed = (search: RawSearch, better: RawSearch): RawSearch =>
  Object.fromEntries(Object.entries(better).filter(([name, value]) => search[name] !== value))
