import type { Selection } from '../../data/structure/selection.ts'
import type { RawSearch } from '../rawSearch.ts'

/**
 * What Trends shows where the address does not say: six areas of four sub-regions, two of them with something to
 * explain (Jordan did not report for 2020; India's figure for 2016 is flagged). These are the page's defaults, not the
 * schema's: downloads, citations and links from the page carry them explicitly.
 */
export const trendsAreas = ['404', '400', '356', '422', '524', '340']

/** Both pages begin with people volunteering, per 1,000 people. */
export const firstSeries = 'VOLUNTEERS'
const firstMeasure = 'per_1000'

/** The page's own series and, with it, measure: an address that names a series means its measure as the schema does. */
export const withFirstSeries = (read: Selection, given: RawSearch): Selection =>
  read.series.length > 0
    ? read
    : { ...read, series: [firstSeries], measure: given.measure ? read.measure : firstMeasure }

/** A selection that Trends can draw: one series, and areas or a group. */
export function withTrendsDefaults(read: Selection, given: RawSearch): Selection {
  const selection = withFirstSeries(read, given)
  const named = selection.areas.length > 0 || selection.group.length > 0
  return named ? selection : { ...selection, areas: trendsAreas }
}
