import type Sqlite from 'better-sqlite3'
import { createDatabase } from '../../data/database.ts'
import { seededRandom } from '../../data/measures/seededRandom.ts'
import type { Language } from '../../data/structure/codelists.ts'
import type { Tables } from '../../data/tables.ts'
import { partsFor } from './planRows.ts'
import { said } from './said.ts'
import { writeAreas } from './writeAreas.ts'
import { writeObservations } from './writeObservations.ts'

interface Wanted {
  /** The file of a release: its areas, series and words are the frame. */
  from: string
  release: Tables['release']
  observations: number
  seed: number
}

/**
 * Writes a release whose figures are invented: the frame of a real one, made-up parts of its countries, and as many
 * observations as are asked for. SQLite makes the rows in the order of their key, so that memory is bounded.
 */
export function writeSynthetic(file: string, { from, release, observations, seed }: Wanted): void {
  const { sqlite } = createDatabase(file)
  try {
    for (const setting of ['journal_mode = off', 'synchronous = off', 'foreign_keys = off', 'cache_size = -200000'])
      sqlite.pragma(setting)
    sqlite.pragma('temp_store = memory')
    sqlite.prepare('attach ? as frame').run(from)
    const random = seededRandom(seed)
    const draw = () => Math.floor(random() * 2 ** 31)
    sqlite.transaction(() => {
      copyFrame(sqlite, release)
      const parts = partsFor(observations)
      const countries = writeAreas(sqlite, parts, draw)
      writeObservations(sqlite, { observations, frame: { countries, parts }, draw })
    })()
    sqlite.exec('detach frame')
    sqlite.exec('analyze')
  } finally {
    sqlite.close()
  }
}

type Text = Pick<Tables['datasetText'], 'dataset' | 'publisher' | 'title'> & { language: Language }

/** What is about true figures or says where they were read stays behind; nothing invented goes by a publisher's name. */
function copyFrame(sqlite: Sqlite.Database, release: Tables['release']): void {
  const left = ['release', 'observation', 'set_aside', 'source', 'former_release', 'former_difference']
  const names = sqlite
    .prepare(`select name from main.sqlite_schema where type = 'table' and name not like 'sqlite_%'`)
    .pluck()
    .all() as string[]
  for (const name of names.filter((one) => !left.includes(one))) {
    const columns = (sqlite.pragma(`main.table_info(${name})`) as { name: string }[]).map((column) => column.name)
    const isPart = "(select ref_area from frame.geographic_area where level = 'subnational')"
    const ofAreas = columns.includes('ref_area') ? `where ref_area is null or ref_area not in ${isPart}` : ''
    sqlite.exec(`insert into main.${name} select ${columns.join(', ')} from frame.${name} ${ofAreas}`)
  }
  sqlite.prepare('insert into main.release values (:release, :version, :contentHash)').run(release)
  const texts = sqlite.prepare('select dataset, language, publisher, title from main.dataset_text').all() as Text[]
  const mark = sqlite.prepare(
    'update main.dataset_text set publisher = :publisher, title = :title where dataset = :dataset and language = :language'
  )
  for (const text of texts) {
    const marked = (name: string) => said(text.language, 'dataset', { name })
    mark.run({ ...text, publisher: marked(text.publisher), title: marked(text.title) })
  }
  sqlite.exec(`
    insert into main.source (dataset, source, time_period, holds, date_read)
      select dataset, '', 0, 'site', date_accessed from main.dataset;
    insert into main.survey_method
      select case at when 1 then 'MADE_UP_A' else 'MADE_UP_B' end, volunteer_type, field, value,
        case when certainty = 'unknown' then 'unknown' else 'inferred' end, null
      from frame.survey_method join (
        select survey, row_number() over (order by count(*) desc, survey) as at from frame.survey_method group by survey limit 2
      ) using (survey);
  `)
}
