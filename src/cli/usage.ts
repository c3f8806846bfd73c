/** Thrown for arguments that cannot be used; says what is wrong and what helps. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
