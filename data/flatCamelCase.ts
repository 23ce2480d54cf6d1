import { CamelCasePlugin, type PluginTransformResultArgs, type QueryResult, type UnknownRow } from 'kysely'

/**
 * snake_case in SQL, camelCase in TypeScript. Our rows hold plain cells, so names are worked out once a result and not
 * once a cell, which is most of the time that a large answer takes.
 */
export class FlatCamelCase extends CamelCasePlugin {
  override async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const [first] = result.rows
    if (!first) return result
    const columns = Object.keys(first).map((column) => [column, this.camelCase(column)] as const)
    const rows = result.rows.map((row) => {
      const named: UnknownRow = {}
      for (const [column, name] of columns) named[name] = row[column]
      return named
    })
    return { ...result, rows }
  }
}
