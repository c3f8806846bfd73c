import type { Place } from '../model/problem'

/** Both sides of what a test compared, under the names by which runners show them side by side. */
interface Sides {
  readonly expected: string
  readonly actual: string
}

/** Fails a test, with the place in the author's file as the only line of its stack: what runners and editors go to. */
export class CaseError extends Error {
  override readonly name = 'CaseError'
  readonly expected?: string
  readonly actual?: string
  /** What vitest writes above the two sides. */
  readonly diffOptions = { aAnnotation: 'Verwacht', bAnnotation: 'Gekregen' }
  constructor(message: string, { file, line, column }: Place, sides?: Sides) {
    super(message)
    if (sides !== undefined) {
      this.expected = sides.expected
      this.actual = sides.actual
    }
    const place = file === undefined ? '' : `\n    at ${file}:${line ?? 1}:${column ?? 1}`
    this.stack = `${this.name}: ${message}${place}`
  }
}
