import { period } from '../data/structure/selection.ts'
import { australianCensus, newZealandCensus } from './datasets/censuses.ts'
import type { EvidenceFiles } from './datasets/evidenceFiles.ts'
import { censusColumns, importCensus } from './datasets/importCensus.ts'
import { dutchMonitorColumns, importDutchMonitor } from './datasets/importDutchMonitor.ts'
import { eurostatColumns, importEurostat } from './datasets/importEurostat.ts'
import type { AreaCodes } from './datasets/imported.ts'
import { fdrsColumns, societyColumns } from './datasets/importFdrs.ts'
import { importFdrsLater, laterColumns } from './datasets/importFdrsLater.ts'
import { importGermanSurvey } from './datasets/importGermanSurvey.ts'
import { ilostatColumns } from './datasets/importIlostat.ts'
import { importMexicoNpi } from './datasets/importMexicoNpi.ts'
import { importNational, importNationalMethod, surveyColumns } from './datasets/importNational.ts'
import type { ImportedProgramme } from './datasets/importProgramme.ts'
import { importSdgIndex, leftOutEditions, sdgIndexColumns } from './datasets/importSdgIndex.ts'
import { importSpi, spiColumns } from './datasets/importSpi.ts'
import { importUkNations, ukNationsColumns } from './datasets/importUkNations.ts'
import {
  importWorldFigures,
  worldAreaColumns,
  worldColumns,
  worldFigureColumns,
  worldMethodColumns,
} from './datasets/importWorldFigures.ts'
import { italianFigures, italianLeftOut, italyGermanyColumns } from './datasets/italianFigures.ts'
import { nationalColumns, nationalFigures, nationalMeasureColumns } from './datasets/nationalFigure.ts'
import { pageColumns, pageFigures, pageSeriesColumns } from './datasets/pageFigures.ts'
import { withoutSocietyColumns, withoutSocietyOf } from './datasets/withoutSociety.ts'

/** Surveys, later files and figures of the world: from their publishers' files to our tidy tables. */
export function importSurveys(files: EvidenceFiles, areas: AreaCodes): void {
  const unpopulated = new Set(files.mapping('unpopulated_areas.csv', ['ref_area']).rows.map((row) => row.ref_area))
  const ilostat = files.read('ilostat/FOW_TVOL_AGE_VOL_RT_A.csv', ilostatColumns)
  const rates = files.read('eurostat/eurostat_ilc_scp19_21_tidy.csv', eurostatColumns)
  files.writeDataset('eurostat', importEurostat({ rates, ilostat, areas, unpopulated }))
  writeLater(files, areas)

  const pages = files.read('national/national_series_from_cited_pages.csv', nationalColumns)
  const copied = files.read('national-italy-germany/italy_germany.csv', italyGermanyColumns)
  const measures = files.mapping('national_measures.csv', nationalMeasureColumns)
  const ofPages = files.mapping('page_series.csv', pageSeriesColumns)
  const more = pageFigures(files.read('national-pages/national_pages.csv', pageColumns), ofPages)
  const figures = [...nationalFigures(pages, measures), ...italianFigures(copied), ...more.figures]
  files.writeDataset('german_survey', importGermanSurvey(copied, areas))
  files.writeDataset('national', importNational({ figures, ilostat, areas, unpopulated }))
  const surveys = files.mapping('national_surveys.csv', surveyColumns)
  files.write('datasets/national/method.csv', importNationalMethod(figures, surveys), methodColumns)
  const whole = leftOutWhole.map(([file, originalSeries, reason]) => ({
    originalSeries,
    figures: files.read(file, ['obs_value']).rows.length,
    reason,
  }))
  const leftOut = [italianLeftOut(copied), ...more.leftOut, ...whole]
  files.write('datasets/national/left_out.csv', leftOut, leftOutColumns)

  const account = pageFigures(files.read('mexico-npi-account/mexico_npi_account.csv', pageColumns), ofPages)
  files.writeDataset('mexico_npi', importMexicoNpi(account.figures, areas))
  files.write('datasets/mexico_npi/left_out.csv', account.leftOut, leftOutColumns)

  const nations = files.read('scotland-northern-ireland/scotland_northern_ireland.csv', ukNationsColumns)
  writeParts(files, 'uk_nations', importUkNations(nations))
  const australia = files.read('australia-census-2016/australia_census_2016_voluntary_work.csv', censusColumns)
  writeParts(files, 'australian_census', importCensus(australia, australianCensus, areas))
  const newZealand = files.read('new-zealand-census-2018/new_zealand_census_voluntary_work.csv', censusColumns)
  writeParts(files, 'new_zealand_census', importCensus(newZealand, newZealandCensus, areas))
  const monitor = files.read(
    'netherlands-health-monitor/netherlands_volunteer_by_municipality.csv',
    dutchMonitorColumns
  )
  writeParts(files, 'dutch_health_monitor', importDutchMonitor(monitor))

  const world = importWorldFigures({
    tables: worldFiles.map((file) => files.read(`world-figures/${file}.csv`, worldColumns)),
    figures: files.mapping('world_figures.csv', worldFigureColumns),
    methods: files.mapping('world_methods.csv', worldMethodColumns),
    worldAreas: files.mapping('world_areas.csv', worldAreaColumns),
    areas,
    unpopulated,
  })
  files.writeDataset('world_figures', world)
  files.write('datasets/world_figures/method.csv', world.method, methodColumns)

  const editions = files.read('sdg-index/sdg_index_editions_2016_2019_CCBY.csv', sdgIndexColumns)
  files.writeDataset('sdg_index', importSdgIndex(editions, areas, unpopulated))
  files.write('datasets/sdg_index/left_out.csv', leftOutEditions(editions), leftOutColumns)

  const spi = files.read('worldbank-spi/spi_2016_2019.csv', spiColumns)
  files.writeDataset('worldbank_spi', importSpi(spi, areas, unpopulated))
}

function writeParts(files: EvidenceFiles, dataset: string, imported: ImportedProgramme): void {
  files.writeDataset(dataset, imported)
  files.write(`datasets/${dataset}/left_out.csv`, imported.leftOut, leftOutColumns)
}

const worldFiles = ['unv_volunteers_totals', 'vnr_gtm_swvr_aggregates', 'cleanup_peacecorps_other']
/** Tables of which no figure is served. */
const leftOutWhole = [
  [
    'oecd-time-use/oecd_time_use_volunteering.csv',
    'OECD time use, minutes of volunteering a day',
    'whole minutes averaged over everybody, mostly people who do not volunteer: a difference of a minute means nothing',
  ],
  [
    'germany-federal-volunteer-service/germany_bfd.csv',
    'German federal volunteer service (Bundesfreiwilligendienst)',
    'rounded figures and bounds of which it is not said how a year is formed, beside counts of single months: never one line',
  ],
] as const
const methodColumns = ['source', 'field', 'value', 'certainty'] as const
const leftOutColumns = ['originalSeries', 'figures', 'reason'] as const

function writeLater(files: EvidenceFiles, areas: AreaCodes): void {
  const later = files.read('ifrc-fdrs/volunteers_imputed.csv', laterColumns)
  const years = [2018, 2019, 2020]
  const imported = importFdrsLater({
    later,
    yearly: years.map((year) => files.read(`ifrc-fdrs/challenge_data_${year}.csv`, fdrsColumns)),
    societies: files.read('ifrc-fdrs/national_societies.csv', societyColumns),
    areas,
    withoutSociety: withoutSocietyOf(files.mapping('areas_without_society.csv', withoutSocietyColumns)),
  })
  files.writeDataset('ifrc_later', imported)
  const after = later.rows.filter((row) => Number(row.year) > period.end)
  const leftOut = {
    originalSeries: `volunteers_imputed of ${[...new Set(after.map((row) => row.year))].join(', ')}`,
    figures: after.length,
    reason: 'outside the period, and partly not marked as submitted or imputed',
  }
  files.write('datasets/ifrc_later/left_out.csv', [leftOut], leftOutColumns)
}
