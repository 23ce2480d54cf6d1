import type { Problem } from './problem.ts'
import { type DataTables, privateRoom } from './readData.ts'

/** A release for everybody holds nothing of which all rights are reserved, and a licence and its terms say the same. */
export function checkTerms({ datasets }: DataTables): Problem[] {
  return datasets.flatMap(({ folder, description }): Problem[] => {
    const { terms, licence = null } = description ?? {}
    const at = { file: `${folder}/description.json`, column: 'terms', found: terms }
    if (terms === 'none' && !folder.startsWith(`${privateRoom}/`))
      return [{ ...at, rule: 'all rights are reserved, which is no licence to publish: keep the dataset in private/' }]
    const isStated = terms === 'open' || terms === 'stated'
    if (terms === undefined || terms === 'none' || isStated === (licence !== null)) return []
    return [
      {
        ...at,
        expected:
          licence === null ? 'not_stated, since no licence is given' : 'open or stated, since a licence is given',
      },
    ]
  })
}
