import { useQueries, useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { useWords } from '../messages/words.ts'

/** Each dataset with its publisher and licence; "not stated" where the publisher says nothing. */
export function Licences() {
  const { say, wording, language } = useWords()
  const { data: release } = useQuery(api.release.current.queryOptions())
  const { data: list = [] } = useQuery(api.series.list.queryOptions({ language }))
  const oneOfEach = [...new Map(list.map((series) => [series.dataset, series.series])).values()]
  const described = useQueries({
    queries: oneOfEach.map((series) => api.series.byCode.queryOptions({ language, series })),
  })
  return (
    <>
      {release && (
        <p>
          {say('footer.size', { observations: release.observations, areas: release.areas, series: release.series })}
        </p>
      )}
      <ul>
        {described.map(({ data }) => {
          if (!data) return null
          const { dataset, title, publisher, address, licence, licenceAddress } = data.source
          const terms = licence ?? wording.say('source.licence_not_stated')
          return (
            <li key={dataset}>
              {address === null ? title : <a href={address}>{title}</a>} · {publisher} ·{' '}
              {licenceAddress ? <a href={licenceAddress}>{terms}</a> : terms}
            </li>
          )
        })}
      </ul>
    </>
  )
}
