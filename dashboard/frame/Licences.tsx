import { api } from '../answers/api.ts'
import { useAnswers } from '../answers/useAnswer.ts'
import { Beside } from '../messages/Beside.tsx'
import { useWords } from '../messages/words.ts'

/** Each dataset with its publisher and licence; "not stated" where the publisher says nothing. */
export function Licences() {
  const { say, wording, language } = useWords()
  const [release, datasets] = useAnswers(
    api.release.current.queryOptions(),
    api.datasets.list.queryOptions({ language })
  )
  return (
    <>
      <p>{say('footer.size', { observations: release.observations, areas: release.areas, series: release.series })}</p>
      <ul>
        {datasets.map(({ dataset, title, publisher, address, licence, licenceAddress }) => {
          const terms = licence ?? wording.say('source.licence_not_stated')
          return (
            <li key={dataset}>
              <Beside>
                {address === null ? title : <a href={address}>{title}</a>}
                {publisher}
                {licenceAddress ? <a href={licenceAddress}>{terms}</a> : terms}
              </Beside>
            </li>
          )
        })}
      </ul>
    </>
  )
}
