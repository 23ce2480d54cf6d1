import { Link } from 'wouter'
import { ages } from '../../../data/structure/codelists.ts'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../panel/Caveats.tsx'
import { AgesFigure } from './AgesFigure.tsx'
import { AgesTable } from './AgesTable.tsx'
import { agesSentence } from './agesSentence.ts'
import { useNextGenerationSay } from './nextGenerationWords.ts'
import { OtherTypes } from './OtherTypes.tsx'

const series = 'VOLUNTEER_RATE'

/** How often people of 15–24 volunteer beside 25–64 and 65 and over, an area at its last survey. */
export function AgesSection({ selection }: { selection: Selection }) {
  const say = useNextGenerationSay()
  const { language, wording } = useWords()
  const here = useHere()
  const { areas, group, startPeriod, endPeriod } = selection
  const [volunteerType = '_T'] = selection.volunteerType
  const { release } = selection
  const [answer, described] = useAnswers(
    api.ages.latest.queryOptions({ language, series, volunteerType, areas, group, startPeriod, endPeriod, release }),
    api.series.byCode.queryOptions({ language, series })
  )
  const names = new Map(Object.entries(answer.names))
  const reader = { wording, names }
  const sentence = agesSentence(answer.areas, reader, say)
  const source = sourceLine(described.source, answer.release, wording)
  const elsewhere = { series: [series], age: [...ages], volunteerType: [volunteerType], areas, group }
  const compare = writeAddress({ ...wholeSelection, ...elsewhere, startPeriod, endPeriod, show: 'with_values' })
  return (
    <section className="part" aria-labelledby="ages">
      <h2 id="ages">
        {say('ages.title')}
        <small>
          {wording.say('unit.PT')} · {wording.say(`volunteerType.${volunteerType}`)} ·{' '}
          {wording.years(startPeriod, endPeriod)}
        </small>
      </h2>
      <p className="sentence">{sentence}</p>
      <p className="tags">{say('ages.rule')}</p>
      {answer.areas.length > 0 && (
        <>
          <AgesFigure
            rates={answer.areas}
            reader={reader}
            sentence={sentence}
            source={source}
            address={`${withSearch(here, writeAddress(selection))}#ages`}
            caption={
              <div className="origin">
                <p>{source}</p>
                <Caveats series={described} />
              </div>
            }
          />
          <AgesTable rates={answer.areas} reader={reader} />
        </>
      )}
      <OtherTypes areas={answer.otherTypes} reader={reader} />
      <p>
        <Link href={`/compare?${compare}`}>{say('ages.more')}</Link>
      </p>
    </section>
  )
}
