import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dimensions } from './dimensions.ts'

it('tells the codes of one dimension from those of every other: a key says which they are by the codes alone', () => {
  const codes = Object.values(dimensions).flatMap(({ codes }) => codes.slice(1))
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
})

it('names a column as its key in snake case, as queries do', () => {
  for (const [name, { column }] of Object.entries(dimensions))
    expect(column).toBe(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
})

/** Files that name the type of volunteering because they are about it, by what they say of it. */
const aboutTypes: Record<string, string[]> = {
  'the list itself, and the short names of its codelists': [
    ...['data/structure/dimensions.ts', 'data/structure/dimensionCodes.ts', 'data/structure/codelists.ts'],
  ],
  'a whole series, a survey or a method may be of one type, and what is compared is the type measured': [
    ...[
      'data/archive/readArchived.ts',
      'data/schema.sql',
      'data/tables.ts',
      'scripts/release/tableShapes.ts',
      'api/sample/sampleRelease.ts',
    ],
    ...['data/structure/series.ts', 'data/structure/comparability.ts', 'data/structure/methodsInUse.ts'],
    ...['data/measures/methodOf.ts', 'data/measures/figuresOf.ts', 'data/measures/dividedBy.ts'],
    ...['data/measures/compareFigures.ts', 'data/measures/coherence.ts', 'data/wording/describeGround.ts'],
    ...['data/wording/sameMessages.ts', 'api/relation/axisOf.ts'],
    ...['api/series/methodEntries.ts', 'api/downloads/describedSeries.ts', 'api/observations/partNames.ts'],
    ...['api/comparability/comparabilityQueries.ts', 'api/comparability/methodsInUse.ts', 'api/rest/tables.ts'],
    ...['dashboard/pages/measurement/MethodsTable.tsx', 'dashboard/pages/measurement/fieldsShown.ts'],
    ...['dashboard/pages/seriesPage/MethodTable.tsx', 'api/models/ownModel.ts', 'dashboard/pages/own/standBeside.ts'],
    ...['scripts/release/checkCompleteness.ts', 'scripts/release/flagObservations.ts', 'data/own/ownFolder.ts'],
  ],
  'groups of people stand beside each other within one type': [
    ...['api/splits/splitsRouter.ts', 'api/splits/splitRatesOf.ts', 'data/structure/splitRates.ts'],
    ...['data/measures/latestSplits.ts', 'dashboard/pages/splits/SplitPanel.tsx'],
    ...['dashboard/pages/splits/OtherTypes.tsx', 'dashboard/pages/nextGeneration/TypeFilter.tsx'],
  ],
  'the page of an area shows each type of a series': [
    ...['api/areas/areaProfile.ts', 'data/structure/profile.ts', 'dashboard/pages/area/figureLine.ts'],
    ...['dashboard/pages/area/FigureRow.tsx', 'dashboard/pages/area/FiguresTable.tsx'],
    ...['dashboard/pages/area/Coherence.tsx', 'dashboard/pages/area/SeriesCard.tsx'],
    // Women and men of one survey stand beside each other within one type.
    ...['api/models/profileModel.ts', 'dashboard/pages/area/WomenAndMen.tsx'],
  ],
  'a map and the coverage of a series name the type that they show': [
    ...['dashboard/pages/map/MapChoices.tsx', 'dashboard/pages/seriesPage/SeriesCoverage.tsx'],
  ],
  'publishers give figures by type, and a gap says which types there are': [
    ...['scripts/datasets/gapsOf.ts', 'scripts/datasets/importIlostat.ts', 'scripts/datasets/importNational.ts'],
    ...['scripts/datasets/importIlostatMethod.ts', 'scripts/datasets/importWorldFigures.ts'],
    ...['scripts/datasets/nationalFigure.ts', 'data/wording/describeComment.ts', 'scripts/datasets/ilostatTraps.ts'],
    ...['scripts/datasets/importUkNations.ts'],
    ...['scripts/datasets/italianFigures.ts', 'scripts/datasets/pageFigures.ts'],
  ],
  'a copy writes fields of volunteering where others write types': [...['scripts/datasets/importJapanTimeUse.ts']],
  'there is more to say of types than what they are called': [
    ...['api/rest/describedParameter.ts', 'scripts/description/describedColumns.ts'],
  ],
  'examples, addresses and made-up figures for measuring': [
    ...['scripts/synthetic/writeSynthetic.ts'],
    ...['dashboard/pages/measurement/pairExamples.ts', 'dashboard/browser/views.ts'],
    ...['scripts/bench/apiQuestions.ts', 'scripts/bench/measureDownloads.ts'],
  ],
}

const root = join(import.meta.dirname, '../..')
const sources = ['api', 'dashboard', 'data', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`)
  )
  .filter((file) => /\.(tsx?|sql)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
const naming = (word: RegExp) => sources.filter(({ text }) => word.test(text)).map(({ file }) => file)

it('spells a breakdown out in the list alone, and where it is the subject', () => {
  expect(naming(/volunteerType|volunteer_type/).sort()).toEqual(Object.values(aboutTypes).flat().sort())
})

it('lists breakdowns in a row nowhere else', () => {
  const both = naming(/\bsex(es)?\b/).filter((file) => naming(/volunteerType|volunteer_type/).includes(file))
  expect(both.sort()).toEqual([
    'api/models/profileModel.ts',
    'api/rest/describedParameter.ts',
    'api/rest/tables.ts',
    'api/splits/splitRatesOf.ts',
    'dashboard/pages/area/WomenAndMen.tsx',
    'data/structure/codelists.ts',
    'data/structure/dimensions.ts',
    'data/structure/splitRates.ts',
    'scripts/bench/apiQuestions.ts',
    'scripts/bench/measureDownloads.ts',
    'scripts/datasets/ilostatTraps.ts',
    'scripts/datasets/importIlostat.ts',
    'scripts/datasets/importJapanTimeUse.ts',
    'scripts/datasets/importUkNations.ts',
    'scripts/datasets/pageFigures.ts',
  ])
})
