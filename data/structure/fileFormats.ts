/** What a view can be taken away as, by the ending of its file: one more is one more entry here, its writer and its hint. */
export const fileFormats = {
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8; header=present' },
  xlsx: { name: 'XLSX', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { name: 'JSON', type: 'application/json; charset=utf-8' },
  parquet: { name: 'Parquet', type: 'application/vnd.apache.parquet' },
} as const
export type FileFormat = keyof typeof fileFormats
export const fileEndings = Object.keys(fileFormats) as FileFormat[]

/** Tidy: a row for every line and year, everything that is known of it. As shown: the page's own table. */
export const fileShapes = ['tidy', 'as_shown'] as const
export type FileShape = (typeof fileShapes)[number]
