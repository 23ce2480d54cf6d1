import { Link } from 'wouter'
import { withSearch } from '../../frame/withSearch.ts'
import { useMeasurementSay } from './measurementWords.ts'
import { missingAddress } from './missingAddress.ts'
import { pairExamples } from './pairExamples.ts'

/** Questions that these pages answer, each a filled-in view. */
export function Examples({ hasSurveys }: { hasSurveys: boolean }) {
  const say = useMeasurementSay()
  return (
    <ul className="examples">
      <li>
        <Link href={missingAddress({ series: ['VOLUNTEERS'], group: ['ESCWA'] }, 2019)}>{say('example.escwa')}</Link>
      </li>
      {hasSurveys && (
        <li>
          <a href="#surveys-title">{say('example.surveys')}</a>
        </li>
      )}
      {pairExamples.map(({ name, address }) => (
        <li key={name}>
          <Link href={withSearch('/measurement/pair', address)}>{say(name)}</Link>
        </li>
      ))}
      <li>
        <Link href="/own">{say('example.own')}</Link>
      </li>
    </ul>
  )
}
