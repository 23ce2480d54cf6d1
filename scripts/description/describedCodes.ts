import * as codelists from '../../data/structure/codelists.ts'
import { breakdownNames, breakdowns, each } from '../../data/structure/dimensionCodes.ts'

export interface Code {
  code: string
  label: string
  explained: string | null
}

/** A closed list of codes with their English labels, and the columns in which they stand. */
export interface Codelist {
  title: string
  columns: string[]
  codes: Code[]
}

/** Every codelist of ours. Labels are the messages that readers see; lists that no reader sees are labelled here. */
export function describedCodes(messages: Readonly<Record<string, string>>): Codelist[] {
  return [
    ...Object.entries(said).map(([prefix, { title, columns, codes }]) => ({
      title: title ?? labelled(messages, `parameter.${prefix}`),
      columns,
      codes: codes.map((code) => ({
        code,
        label: plain(labelled(messages, `${prefix}.${code}`)),
        explained: messages[`${prefix}.${code}.explained`] ?? null,
      })),
    })),
    ...codelists.methodFields.map((field) => ({
      title: `Values of a method: ${labelled(messages, `method.${field}`).toLowerCase()}`,
      columns: [],
      codes: Object.keys(messages)
        .filter((key) => key.startsWith(`method.${field}.`))
        .map((key) => ({ code: key.split('.')[2]!, label: messages[key]!, explained: null })),
    })),
    ...Object.entries(unsaid).map(([title, { columns, codes }]) => ({
      title,
      columns,
      codes: Object.entries(codes).map(([code, label]) => ({ code, label, explained: null })),
    })),
  ]
}

const said: Record<string, { title?: string; columns: string[]; codes: readonly string[] }> = {
  status: { title: 'Status of an observation', columns: ['obs_status'], codes: codelists.obsStatuses },
  missing: { title: 'Why there is no figure', columns: ['missing_reason'], codes: codelists.missingReasons },
  flag: { title: 'Flags, set when a release is built', columns: [], codes: codelists.flags },
  comment: { title: 'Comments', columns: [], codes: codelists.comments },
  ...each(breakdownNames, (name) => ({ columns: [breakdowns[name].column], codes: breakdowns[name].codes })),
  unit: { title: 'Unit', columns: ['unit_measure'], codes: codelists.unitMeasures },
  measure: { title: 'Measure', columns: [], codes: codelists.measures },
  kind: { title: 'Kind of series', columns: ['kind'], codes: codelists.kinds },
  theme: { title: 'Theme', columns: ['theme'], codes: codelists.themes },
  basis: { title: 'Basis of a tag', columns: ['basis'], codes: codelists.bases },
  classification: { title: 'Classification', columns: ['classification'], codes: codelists.classifications },
  certainty: { title: 'Certainty', columns: ['certainty'], codes: codelists.certainties },
  method: { title: 'Fields of a method', columns: ['field'], codes: codelists.methodFields },
}

const unsaid: Record<string, { columns: string[]; codes: Record<string, string> }> = {
  'How a series is computed here': {
    columns: ['recipe'],
    codes: {
      women_minus_men: 'The figure of women less that of men, in one area and year.',
      women_per_100_men: 'The figure of women divided by that of men, times 100, in one area and year.',
      hours_per_full_time: 'Hours of a year divided by 1,920, the hours of a full-time worker: 40 a week in 48 weeks.',
    } satisfies Record<codelists.Recipe, string>,
  },
  Language: {
    columns: ['language'],
    codes: Object.fromEntries(codelists.languages.map((code) => [code, codelists.languageOf[code].english])),
  },
  'Level of an area': {
    columns: ['level'],
    codes: {
      country: 'country or area of the M49 list',
      world: 'the world',
      publisher: 'region that a publisher drew',
      subnational: 'part of a country',
    } satisfies Record<codelists.AreaLevel, string>,
  },
  'Scope of a series': {
    columns: ['scope'],
    codes: {
      areas: 'every country and year of 2016–2020',
      own: 'what its publisher covers',
    } satisfies Record<codelists.Scope, string>,
  },
  'What an address of a source is': {
    columns: ['holds'],
    codes: {
      figure: 'the page that holds the figure',
      site: 'the site of the page: all that is known of it',
      publisher: 'the publisher’s own; the figure was read in a copy or a file of theirs',
    } satisfies Record<(typeof codelists.addressHolds)[number], string>,
  },
  'Trust in a source': {
    columns: ['trust'],
    codes: { A: 'the publisher’s own', B: 'a copy of the publisher’s', C: 'press or a third party' },
  },
}

function labelled(messages: Readonly<Record<string, string>>, key: string): string {
  const label = messages[key]
  if (!label) throw new Error(`no English message ${key}: every code that a reader may see needs its words`)
  return label
}

/** An argument of a message stands as three dots: the code itself takes it after a colon. */
const plain = (message: string) => message.replace(/\{[^}]*\}/g, '…')
