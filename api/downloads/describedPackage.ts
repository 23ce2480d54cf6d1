import dataPackage from '../../data/datapackage.json' with { type: 'json' }

interface Resource {
  name: string
  path: string
  schema: { fields: { name: string }[]; foreignKeys?: unknown[] }
  [said: string]: unknown
}

export interface Packed {
  /** Datasets that were left out. */
  omitted: readonly string[]
  release: string
  /** Which licences those that were not left out have. */
  licences?: 'stated' | 'open' | undefined
}

const described = dataPackage as unknown as Record<string, unknown> & { resources: Resource[] }

/** The columns of a table as `data/` has it. */
export const columnsOf = (path: string): string[] => resourceOf(path)?.schema.fields.map(({ name }) => name) ?? []

/** The description of what is inside a package and of nothing else; it says what was left out. */
export function describedPackage(paths: readonly string[], { release, omitted, licences }: Packed) {
  const { resources: _, sources: _sources, ...about } = described
  const resources = paths.map(resourceOf).filter((resource) => resource !== undefined)
  const sources = resources.flatMap((resource) => (resource.sources as { title: string; path: string }[]) ?? [])
  return {
    ...about,
    version: release,
    ...(omitted.length > 0 && {
      omitted: omitted.map((dataset) => ({
        dataset,
        reason: licences === 'open' ? 'its licence is not open' : 'its publisher states no licence',
      })),
    }),
    sources: sources.filter(({ title }, at) => sources.findIndex((one) => one.title === title) === at),
    resources,
  }
}

/** As our own tables describe it; a dataset that they do not know is described by the shape of its tables alone. */
function resourceOf(path: string): Resource | undefined {
  const known = described.resources.find((resource) => resource.path === path)
  if (known) return known
  const [room, dataset, file] = path.split('/')
  const alike = described.resources.find((one) => one.path.startsWith(`${room}/`) && one.path.endsWith(`/${file}`))
  if (!file || !alike) return undefined
  const { sources: _, licenses: _licences, schema, ...about } = alike
  const { foreignKeys: _keys, ...shape } = schema
  return {
    ...about,
    name: `${dataset}.${file.replace('.csv', '')}`,
    path,
    title: `${dataset}: ${file}`,
    description: 'A table of a dataset that the description of this release does not know.',
    schema: shape,
  }
}
