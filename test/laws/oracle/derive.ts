import type { FormulaSource } from '../../../src/model/source/condition'
import type { SignalSource } from '../../../src/model/source/signals'
import type { World } from '../arbitrary/world'
import { type Complete, isTrue } from './decide'
import type { Fact, Person } from './person'

const SIGN = /[-+*/(),]/

/** Computes a formula by the grammar of school: written anew, to share nothing with the engine. */
const compute = (formula: string, fact: (id: string) => Fact): number => {
  const tokens = formula.match(/\d+(\.\d+)?|[a-z][a-z0-9-]*|[-+*/(),]/g) ?? []
  let place = 0
  const atom = (): number => {
    const token = tokens[place] ?? ''
    place += 1
    if (token === '(') return inBrackets(sum)
    if ((token === 'min' || token === 'max') && tokens[place] === '(') {
      place += 1
      return inBrackets(() => (token === 'min' ? Math.min : Math.max)(sum(), afterComma()))
    }
    return SIGN.test(token) ? Number.NaN : /^\d/.test(token) ? Number(token) : Number(fact(token))
  }
  const inBrackets = (inside: () => number): number => {
    const value = inside()
    place += 1
    return value
  }
  const afterComma = (): number => {
    place += 1
    return sum()
  }
  const chain =
    (signs: string, part: () => number, combine: (sign: string, a: number, b: number) => number) => (): number => {
      let value = part()
      while (tokens[place] !== undefined && signs.includes(tokens[place] ?? ' ')) {
        const sign = tokens[place] ?? ''
        place += 1
        value = combine(sign, value, part())
      }
      return value
    }
  const product = chain('*/', atom, (sign, a, b) => (sign === '*' ? a * b : a / b))
  const sum: () => number = chain('+-', product, (sign, a, b) => (sign === '+' ? a + b : a - b))
  return sum()
}

const isFormula = (is: unknown): is is FormulaSource => typeof is === 'object' && is !== null && 'formula' in is

const decided = (complete: Complete, rows: NonNullable<SignalSource['decide']>): Fact => {
  const row = rows.find((one) => 'otherwise' in one || isTrue(complete, one.when))
  if (row === undefined) throw new Error('no row')
  const is = 'otherwise' in row ? row.otherwise : row.is
  return isFormula(is) ? compute(is.formula, complete.fact) : (is as Fact)
}

const scored = ({ fact }: Complete, score: NonNullable<SignalSource['score']>): number => {
  if (Array.isArray(score)) return (score as readonly string[]).reduce((total, id) => total + Number(fact(id) ?? 0), 0)
  return Object.entries(score as Readonly<Record<string, Readonly<Record<string, number>>>>).reduce(
    (total, [id, points]) => total + (points[String(fact(id))] ?? 0),
    0,
  )
}

const banded = ({ fact }: Complete, { of = '', ...bands }: Readonly<Record<string, string>>): Fact => {
  const score = Number(fact(of) ?? 0)
  const found = Object.entries(bands).find(([, band]) => {
    const [from = 0, to = 0] = band.split('..').map(Number)
    return from <= score && score <= to
  })
  return found?.[0] ?? null
}

const derived = (complete: Complete, { formula, decide, score, bands }: SignalSource): Fact => {
  if (formula !== undefined) return compute(formula, complete.fact)
  if (decide !== undefined) return decided(complete, decide)
  return score === undefined ? banded(complete, bands ?? {}) : scored(complete, score)
}

/** Works out all that follows of one person of whom everything observed is known. */
export const completed = (world: World, person: Person): Complete => {
  const known = new Map<string, Fact>()
  const complete: Complete = {
    world,
    fact: (id) => {
      const found = known.get(id)
      if (found !== undefined) return found
      const signal = world.signals[id]
      if (signal === undefined) throw new Error(`no signal ${id}`)
      const exists = signal.onlyIf === undefined || isTrue(complete, signal.onlyIf)
      const value = !exists ? null : person.has(id) ? (person.get(id) ?? null) : derived(complete, signal)
      known.set(id, value)
      return value
    },
  }
  return complete
}
