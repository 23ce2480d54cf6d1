/** By what kind of means people are counted: only like means may be laid side by side between areas. */
export type InstrumentKind = 'survey' | 'census' | 'diary' | 'records' | 'unknown'

/** Means of measurement, with their kind. */
export const instruments = {
  labour_force_module: 'survey',
  household_survey_module: 'survey',
  own_survey: 'survey',
  omnibus: 'survey',
  survey: 'survey',
  census_question: 'census',
  time_use_diary: 'diary',
  register: 'records',
  national_register: 'records',
  satellite_account: 'records',
  organisers_count: 'records',
  own_report: 'records',
  own_records: 'records',
  inventory: 'records',
  public_list: 'records',
  reading: 'records',
  composite_index: 'records',
  model: 'records',
  extrapolation: 'records',
} as const satisfies Record<string, InstrumentKind>

/** The kind of an instrument; `unknown` where nobody says which it is. */
export const instrumentKind = (instrument: string | null): InstrumentKind =>
  instrument !== null && instrument in instruments ? instruments[instrument as keyof typeof instruments] : 'unknown'
