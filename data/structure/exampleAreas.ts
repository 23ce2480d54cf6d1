/**
 * What Trends shows where the address does not say: six areas of four sub-regions, two of them with something to explain
 * (Jordan did not report for 2020; India's figure for 2016 is flagged).
 */
export const exampleAreas = ['404', '400', '356', '422', '524', '340']
