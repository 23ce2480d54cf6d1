/** That no server of a database answered, or none in time: whoever asked may ask again. */
export class DatabaseAway extends Error {
  constructor(cause?: unknown) {
    super('the database does not answer now: ask again in some seconds', { cause })
  }
}
