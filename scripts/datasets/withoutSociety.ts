import { type MissingReason, missingReason } from '../../data/structure/codelists.ts'
import type { PublisherTable } from './publisherTable.ts'

/** Why an area has no National Society of its own, and where its people are counted if anywhere. */
export interface WithoutSociety {
  missingReason: MissingReason
  countedIn: string | null
}

export const withoutSocietyColumns = ['ref_area', 'missing_reason', 'counted_in'] as const

/** Our mapping of areas without a Society, by area. */
export const withoutSocietyOf = ({ rows }: PublisherTable<(typeof withoutSocietyColumns)[number]>) =>
  new Map<string, WithoutSociety>(
    rows.map((row) => [
      row.ref_area,
      { missingReason: missingReason.parse(row.missing_reason), countedIn: row.counted_in || null },
    ])
  )
