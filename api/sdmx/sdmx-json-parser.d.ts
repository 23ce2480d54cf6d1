/** What we ask of a reader of SDMX-JSON that brings no types. */
declare module 'sdmx-json-parser' {
  export class SDMXParser {
    getDatasets(address: string): Promise<void>
    getName(): string
    getData(): Record<string, unknown>[]
  }
}
