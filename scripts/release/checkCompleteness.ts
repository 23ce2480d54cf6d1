import { methodFields } from '../../data/structure/codelists.ts'
import { period } from '../../data/structure/selection.ts'
import type { Problem } from './problem.ts'
import type { DatasetTables, DataTables } from './readData.ts'

/** No gap is hidden: every series has for every area and year of the period a figure or a reason; every dataset its method. */
export function checkCompleteness({ tables, datasets }: DataTables): Problem[] {
  const refAreas = tables['areas/areas.csv'].map(({ row }) => row.refArea)
  return datasets.flatMap((dataset) => {
    const headlines = new Set(
      dataset.observations
        .filter(({ row }) => row.sex === '_T' && row.age === '_T' && row.volunteerType === '_T' && row.goal === '_T')
        .map(({ row }) => `${row.series} ${row.refArea} ${row.timePeriod}`)
    )
    const ofDataset = tables['series/series.csv'].filter(({ row }) => row.dataset === dataset.dataset)
    const problems = methodProblems(dataset)
    for (const { row } of ofDataset)
      for (const refArea of refAreas)
        for (let year = period.start; year <= period.end; year++)
          if (!headlines.has(`${row.series} ${refArea} ${year}`))
            problems.push({
              file: `datasets/${dataset.dataset}/observations.csv`,
              expected: `no row for ${row.series} in area ${refArea} in ${year}: give its figure or the reason why there is none`,
            })
    return problems
  })
}

const methodProblems = ({ dataset, method }: DatasetTables): Problem[] => {
  const file = `datasets/${dataset}/method.csv`
  const absent = methodFields.filter((field) => !method.some(({ row }) => row.source === '' && row.field === field))
  return [
    ...absent.map((field) => ({
      file,
      expected: `no row for ${field} with an empty source: say what holds for the whole dataset, unknown if need be`,
    })),
    ...method
      .filter(({ row }) => (row.value === null) !== (row.certainty === 'unknown'))
      .map(({ row, line }) => ({
        file,
        line,
        column: 'value',
        found: row.value,
        expected: `a value where it is stated or inferred, none where it is unknown (certainty: ${row.certainty})`,
      })),
  ]
}
