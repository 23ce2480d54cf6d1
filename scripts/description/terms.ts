import type { DataTables } from '../release/readData.ts'

/** Identifiers of licences that the Open Definition lists; other terms have only their words. */
const identifiers: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'CC-BY-4.0',
  'ODbL 1.0': 'ODbL-1.0',
  'ODbL, © OpenStreetMap contributors': 'ODbL-1.0',
}

/** The terms of a dataset in a sentence: what the publisher states, or that nothing is stated. */
export function sayTerms(data: DataTables, dataset: string): string {
  const { licence, licence_address: address } = describedOf(data, dataset)
  if (!licence) return 'Licence: not stated.'
  return `Licence: ${licence}${address ? ` (${address})` : ''}.`
}

/** The licences of a resource where the publisher names one with an identifier or an address; else none at all. */
export function licencesOf(
  data: DataTables,
  dataset: string
): { licenses?: { name?: string; path?: string; title: string }[] } {
  const { licence, licence_address: path } = describedOf(data, dataset)
  const name = licence ? identifiers[licence] : undefined
  if (!licence || !(name || path)) return {}
  return { licenses: [{ ...(name && { name }), ...(path && { path }), title: licence }] }
}

function describedOf({ datasets }: DataTables, dataset: string) {
  const { description } = datasets.find((one) => one.dataset === dataset) ?? {}
  if (!description) throw new Error(`no description of dataset ${dataset}: it must be read before it is described`)
  return description
}
