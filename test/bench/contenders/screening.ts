import type { ScreenedRule } from '../../../src/model/screening'
import { screen as plainScreen, type Screen } from '../../../src/screening'
import { screen as vectorScreen } from '../../../src/vectorScreening'
import { columnsOf } from '../workload/columns'
import { CONTEXT } from '../workload/complete'
import { type Entry, verdictRoom } from './contender'

const screeningWith =
  (screen: Screen, name: string, note: string): Entry =>
  (world) => {
    const { program, answers } = world
    const table = columnsOf(world)
    const run = () => screen(program.library, table, CONTEXT)
    return {
      name,
      note,
      persons: answers.length * world.times,
      run: () => {
        run()
      },
      verdicts: () => {
        const { bits, put } = verdictRoom(world)
        const { rules } = run()
        program.rules.forEach(({ id, index }) => {
          const { applies, replaced } = rules[id] as ScreenedRule
          // What is replaced holds too: the others are not asked who replaces whom.
          for (let person = 0; person < answers.length; person += 1) {
            const word = (applies.bits[person >>> 5] as number) | (replaced.bits[person >>> 5] as number)
            if ((word >>> (person & 31)) & 1) put(person, index)
          }
        })
        return bits
      },
    }
  }

/** Ours, for all persons at once, as Node gets it. */
export const screening = screeningWith(
  vectorScreen,
  'screen',
  'derived signals included; columns in, for each rule five sets of persons out, also who is in a pathway and what is replaced',
)

/** The same, as a browser gets it. */
export const plainScreening = screeningWith(
  plainScreen,
  'screen, without WebAssembly',
  'the same, as a browser under a strict policy gets it',
)
