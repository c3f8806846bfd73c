/** Throws what makes a test fail; runners show each of several by itself. Nothing to throw is a test that holds. */
export const failTest = (errors: readonly Error[]): void => {
  const [first, ...others] = errors
  if (first === undefined) return
  if (others.length === 0) throw first
  const all = new AggregateError(errors, errors.map(({ message }) => message).join('\n\n'))
  // For runners that show it as one: they go to the first place.
  if (first.stack !== undefined) all.stack = first.stack
  throw all
}
