import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../../data/tables.ts'

/** What engines have each their own words for, when they write lines of CSV. */
export interface EngineText {
  /** A number as JavaScript writes it. */
  number: (it: RawBuilder<unknown>) => RawBuilder<string>
  /** Whether a text holds a quote, a comma or the end of a line. */
  mustBeQuoted: (it: RawBuilder<unknown>) => RawBuilder<unknown>
}

const ofSqlite: EngineText = {
  number: (it) => sql`number_text(${it})`,
  mustBeQuoted: (it) => sql`${it} glob ${sql.lit('*[",\n\r]*')}`,
}

/**
 * PostgreSQL writes as few digits as JavaScript does; it begins and writes exponents otherwise. Past 2^53, which no figure
 * reaches, it may need a digit more for the same number (1.2344999999999999e+21 for 1.2345e+21).
 */
const ofPostgres: EngineText = {
  number: (it) => sql`case when abs(${it}) >= 1e21 or abs(${it}) < 1e-6 then replace(cast(${it} as text), 'e-0', 'e-')
    else cast(cast(cast(${it} as text) as numeric) as text) end`,
  mustBeQuoted: (it) => sql`${it} ~ ${sql.lit('[",\n\r]')}`,
}

/** The words of the engine that answers. */
export const engineText = (db: Kysely<Tables>): EngineText =>
  db.getExecutor().adapter instanceof PostgresAdapter ? ofPostgres : ofSqlite
