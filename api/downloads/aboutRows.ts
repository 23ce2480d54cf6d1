import type { Wording } from '../../data/wording/wording.ts'
import type { FileValue } from './fileTable.ts'
import type { FileMetadata } from './observationsMetadata.ts'

/** The description of a file as the rows of a sheet: what is told, then how it reads. The title is its head. */
export function aboutRows(metadata: FileMetadata, { say, beside }: Pick<Wording, 'say' | 'beside'>): FileValue[][] {
  const { series, sources, codes, columns } = metadata
  const joined = (...words: (string | null | undefined)[]) => beside(words.filter((word): word is string => !!word))
  return [
    [say('file.about'), metadata.title],
    [metadata.product, metadata.independence],
    [say('parameter.release'), metadata.release],
    ...(metadata.publication ? [[metadata.publication]] : []),
    [say('file.address'), metadata.address],
    [say('file.download'), metadata.download],
    [say('file.citation'), metadata.citation],
    ...series.flatMap((one): FileValue[][] => [
      [say('parameter.series'), joined(one.code, one.name)],
      [say('file.definition'), one.definition],
      [say('file.unit'), joined(...new Set([one.unit_measure.words, one.measure.words, one.measure_unit.words]))],
      ...one.caveats.map((caveat) => [say('file.caveat'), caveat]),
      ...one.method.map((entry) => [
        say('file.method'),
        joined(
          entry.source ?? entry.survey,
          entry.time_period?.toString(),
          `${entry.field}: ${entry.value}`,
          entry.certainty
        ),
      ]),
      ...one.goals.map((goal) => [say('file.goals'), joined(goal.goal, goal.target, goal.basis_words, goal.reason)]),
    ]),
    ...sources.flatMap((source): FileValue[][] => [
      [say('file.source'), joined(source.publisher, source.title, source.version, source.address)],
      [say('file.licence'), joined(source.licence, source.licence_address)],
      [say('file.accessed'), source.date_accessed],
      ...source.caveats.map((caveat) => [say('file.caveat'), caveat]),
    ]),
    ...metadata.notes.map((note) => [say('file.caveat'), note]),
    ...metadata.selection.map(({ words }) => [say('file.selection'), words]),
    ...columns.flatMap(({ name, description }) => (description ? [[name, description]] : [])),
    ...Object.entries(codes).flatMap(([column, its]) =>
      its.map(({ code, words, explanation }) => [`${column}: ${code}`, joined(words, explanation)])
    ),
  ]
}
