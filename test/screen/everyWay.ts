import { expect } from 'vitest'
import { InputError } from '../../src/model/problem'
import { screen as plainScreen, type Screen } from '../../src/screening'
import { screen as vectorScreen } from '../../src/vectorScreening'

const outcomeOf = <T>(work: () => T): T | InputError => {
  try {
    return work()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

/** Screens with loops of either kind, and expects the same of both. */
export const screen: Screen = (library, table, context) => {
  const [plain, vector] = [plainScreen, vectorScreen].map((one) => outcomeOf(() => one(library, table, context)))
  expect(vector, 'in WebAssembly').toEqual(plain)
  if (plain instanceof InputError) throw plain
  return plain as ReturnType<typeof screen<typeof library>>
}
