/**
 * What the schemas of SDMX-JSON 2.0 ask of what we write, in our own words: what must be there, of which form, and where
 * nothing else may stand. For tests alone.
 */
const id = { type: 'string', pattern: '^[A-Za-z0-9_@$-]+$' }
const ncName = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' }
const texts = { type: 'object', patternProperties: { '^[a-z]{2}$': { type: 'string' } }, additionalProperties: false }
const named = { name: { type: 'string' }, names: texts, description: { type: 'string' }, descriptions: texts }
const urn = (of: string) => ({
  type: 'string',
  pattern: `^urn:sdmx:org\\.sdmx\\.infomodel\\.[a-z]+\\.${of}=[A-Za-z][\\w-]*:[\\w-]+\\(\\d+(\\.\\d+){1,2}\\)`,
})
const links = {
  type: 'array',
  items: {
    anyOf: [{ required: ['href', 'rel'] }, { required: ['urn', 'rel'] }],
    properties: { href: { type: 'string', pattern: '^https?://' }, rel: { type: 'string' }, urn: urn('\\w+') },
    additionalProperties: false,
  },
}
const meta = {
  type: 'object',
  required: ['id', 'prepared', 'sender'],
  properties: {
    schema: { type: 'string', pattern: '^https://' },
    id,
    test: { type: 'boolean' },
    prepared: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    contentLanguages: { type: 'array', uniqueItems: true, items: { type: 'string', pattern: '^[a-z]{2,3}$' } },
    sender: { type: 'object', required: ['id'], properties: { id, ...named }, additionalProperties: false },
    links,
  },
  additionalProperties: false,
}

const list = (items: object, more = {}) => ({ type: 'array', items, ...more })
const closed = (properties: Record<string, object>, required: string[] = []) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
})

const codeValue = closed({ id, ...named, start: { type: 'string' }, end: { type: 'string' } }, ['id', 'name'])
const plainValue = closed({ value: { type: ['number', 'string', 'boolean'] } }, ['value'])
const valuesOf = (items: object) => list(items, { minItems: 1, uniqueItems: true })
const relationship = {
  oneOf: [
    closed({ observation: closed({}) }, ['observation']),
    closed({ dimensions: list(ncName, { minItems: 1 }) }, ['dimensions']),
  ],
}
const dataDimension = closed(
  { id: ncName, ...named, keyPosition: { type: 'integer', minimum: 0 }, values: valuesOf(codeValue) },
  ['id', 'keyPosition', 'values']
)
const dataAttribute = closed(
  {
    ...{ id: ncName, ...named, isMandatory: { type: 'boolean' }, relationship },
    values: valuesOf({ oneOf: [codeValue, plainValue] }),
  },
  ['id', 'relationship']
)
const dataMeasure = closed(
  { id: ncName, ...named, isMandatory: { type: 'boolean' }, format: closed({ dataType: { const: 'Double' } }) },
  ['id']
)
const places = list({ type: ['integer', 'null'], minimum: 0 })
const cells = list({ type: ['number', 'null'] })
const keyed = (value: object, pattern = '^[0-9]+(:[0-9]+)*$') => ({
  ...{ type: 'object', patternProperties: { [pattern]: value }, additionalProperties: false },
})

export const dataRules = closed(
  {
    meta,
    data: closed(
      {
        structures: list(
          closed(
            {
              ...{ ...named, links, dataSets: list({ type: 'integer' }, { minItems: 1 }) },
              dimensions: closed({
                dataSet: list(dataDimension),
                series: list(dataDimension),
                observation: list(dataDimension),
              }),
              measures: closed({ observation: list(dataMeasure) }),
              attributes: closed({
                dataSet: list(dataAttribute),
                dimensionGroup: list(dataAttribute),
                series: list(dataAttribute),
                observation: list(dataAttribute),
              }),
            },
            ['dimensions']
          )
        ),
        dataSets: list(
          closed(
            {
              ...{ structure: { type: 'integer' }, links },
              action: { enum: ['Information', 'Append', 'Replace', 'Delete'] },
              dimensionGroupAttributes: keyed(places, '^([0-9]*:)*[0-9]*$'),
              observations: keyed(cells),
              series: keyed(closed({ attributes: places, observations: keyed(cells) })),
            },
            ['links']
          )
        ),
      },
      ['structures', 'dataSets']
    ),
  },
  ['meta', 'data']
)

const maintained = {
  ...{ id, ...named, agencyID: ncName, version: { type: 'string', pattern: '^\\d+(\\.\\d+){1,2}$' } },
  ...{ isExternalReference: { type: 'boolean' }, isPartial: { type: 'boolean' }, links },
}
const needed = ['id', 'agencyID', 'name']
const localRepresentation = {
  oneOf: [
    closed({ enumeration: urn('Codelist') }, ['enumeration']),
    closed({ format: closed({ dataType: { enum: ['String', 'Integer', 'Double', 'ObservationalTimePeriod'] } }) }, [
      'format',
    ]),
  ],
}
const component = { id: ncName, conceptIdentity: urn('Concept'), localRepresentation }
const inKey = closed({ ...component, position: { type: 'integer', minimum: 0 } }, ['conceptIdentity'])
const usage = { enum: ['mandatory', 'optional'] }

export const structureRules = closed(
  {
    meta,
    data: closed({
      dataflows: list(closed({ ...maintained, structure: urn('DataStructure') }, needed), { minItems: 1 }),
      dataStructures: list(
        closed(
          {
            ...maintained,
            dataStructureComponents: closed(
              {
                dimensionList: closed({
                  id: { const: 'DimensionDescriptor' },
                  dimensions: list(inKey),
                  timeDimension: inKey,
                }),
                measureList: closed({
                  id: { const: 'MeasureDescriptor' },
                  measures: list(closed({ ...component, usage }, ['conceptIdentity'])),
                }),
                attributeList: closed({
                  id: { const: 'AttributeDescriptor' },
                  attributes: list(
                    closed({ ...component, usage, attributeRelationship: relationship }, [
                      'attributeRelationship',
                      'conceptIdentity',
                    ])
                  ),
                }),
              },
              ['dimensionList']
            ),
          },
          needed
        ),
        { minItems: 1 }
      ),
      conceptSchemes: list(
        closed({ ...maintained, concepts: list(closed({ id: ncName, ...named, links }, ['id', 'name'])) }, needed),
        { minItems: 1 }
      ),
      codelists: list(
        closed(
          { ...maintained, id: ncName, codes: list(closed({ id, ...named }, ['id', 'name']), { minItems: 1 }) },
          needed
        ),
        { minItems: 1 }
      ),
      agencySchemes: list(
        closed(
          {
            ...{ ...maintained, id: { const: 'AGENCIES' }, version: { const: '1.0' } },
            agencies: list(closed({ id: ncName, ...named }, ['id', 'name'])),
          },
          needed
        ),
        { minItems: 1 }
      ),
    }),
  },
  ['meta', 'data']
)
