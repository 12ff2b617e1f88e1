/** The database cannot be brought to this release; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}
