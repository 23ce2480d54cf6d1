import type { EvidenceFiles } from './datasets/evidenceFiles.ts'
import { importAmericorps } from './datasets/importAmericorps.ts'
import { brandAuditColumns, importBrandAudits } from './datasets/importBrandAudits.ts'
import { citizenScienceColumns, importCitizenScience } from './datasets/importCitizenScience.ts'
import { civicServiceColumns, importCivicService } from './datasets/importCivicService.ts'
import {
  type CommunityProgramme,
  communitySources,
  importCommunityProgramme,
} from './datasets/importCommunityProgramme.ts'
import type { AreaCodes } from './datasets/imported.ts'
import { importJapanTimeUse, japanColumns } from './datasets/importJapanTimeUse.ts'
import { importPeaceCorps, jointPostColumns } from './datasets/importPeaceCorps.ts'
import { type ImportedProgramme, programmeColumns } from './datasets/importProgramme.ts'
import { programmeCodes, programmeSeriesColumns, publisherAreaColumns } from './datasets/programmeCodes.ts'

/** Programmes that count activity by area and year: sending, youth, online, community; and surveys of one country and its parts. */
export function importProgrammes(files: EvidenceFiles, areas: AreaCodes): void {
  const mappings = {
    series: files.mapping('programme_series.csv', programmeSeriesColumns),
    publisherAreas: files.mapping('publisher_areas.csv', publisherAreaColumns),
  }
  const codesOf = (dataset: string, its = areas) => programmeCodes(dataset, { ...mappings, areas: its })
  const unpopulated = files.mapping('unpopulated_areas.csv', ['ref_area']).rows.map((row) => row.ref_area)
  const listed = { refAreas: areas.refAreas, unpopulated: new Set(unpopulated) }
  const programme = (file: string) => files.read(`programmes/${file}.csv`, programmeColumns)

  const jointPosts = files.mapping('joint_posts.csv', jointPostColumns)
  const served = { table: programme('peace_corps'), jointPosts }
  write(files, 'peace_corps', importPeaceCorps(served, codesOf('peace_corps'), listed))
  for (const dataset of Object.keys(communitySources) as CommunityProgramme['dataset'][]) {
    const community = { dataset, table: programme(dataset) }
    write(files, dataset, importCommunityProgramme(community, codesOf(dataset), listed))
  }
  const audits = files.read('brand-audits/bffp_brand_audit_volunteers.csv', brandAuditColumns)
  write(files, 'brand_audits', importBrandAudits(audits, codesOf('brand_audits'), listed))
  const projects = files.read('jrc-citizen-science/projects_by_sdg_country.csv', citizenScienceColumns)
  const byIso2 = codesOf('jrc_citizen_science', { ...areas, ofIso: isoOfTwoLetters(files) })
  write(files, 'jrc_citizen_science', importCitizenScience(projects, byIso2, listed))
  write(files, 'americorps', importAmericorps(programme('americorps_us_states'), codesOf('americorps')))
  const civic = files.read('france-civic-service/france_civic_service_volunteers.csv', civicServiceColumns)
  files.writeDataset('french_civic_service', importCivicService(civic, areas))
  const japan = files.read('japan-time-use-survey/japan_volunteer_rate_by_prefecture.csv', japanColumns)
  write(files, 'japan_time_use', importJapanTimeUse(japan, areas))
}

function write(files: EvidenceFiles, dataset: string, imported: ImportedProgramme): void {
  files.writeDataset(dataset, imported)
  if (imported.leftOut.length > 0)
    files.write(`datasets/${dataset}/left_out.csv`, imported.leftOut, ['originalSeries', 'figures', 'reason'])
}

const isoOfTwoLetters = (files: EvidenceFiles): AreaCodes['ofIso'] =>
  new Map(
    files
      .read('areas/m49_hierarchy_en.csv', ['ISO-alpha2 Code', 'M49 Code'])
      .rows.map((row) => [row['ISO-alpha2 Code'], row['M49 Code']])
  )
