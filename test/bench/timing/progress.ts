/** Tells on the error output what is being done, as a run takes minutes. */
export const progress = (text: string): void => {
  process.stderr.write(`${text}\n`)
}
