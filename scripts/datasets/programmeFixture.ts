import { programmeCodes, programmeSeriesColumns, publisherAreaColumns } from './programmeCodes.ts'
import { publisherTable } from './publisherTable.ts'

/** Codes of one dataset for tests: three areas, of which 010 has no population, and the mappings given. */
export function programmeFixture(dataset: string, { series, ownAreas = '' }: { series: string; ownAreas?: string }) {
  const table = <Column extends string>(columns: readonly Column[], rows: string) =>
    publisherTable('mapping.csv', `${columns.join()}\n${rows}`, columns)
  const areas = {
    refAreas: ['404', '840', '010'],
    ofIso: new Map([
      ['KEN', '404'],
      ['USA', '840'],
      ['ATA', '010'],
    ]),
  }
  const mappings = {
    series: table(programmeSeriesColumns, series),
    publisherAreas: table(publisherAreaColumns, ownAreas),
    areas,
  }
  return { codes: programmeCodes(dataset, mappings), listed: { ...areas, unpopulated: new Set(['010']) } }
}
