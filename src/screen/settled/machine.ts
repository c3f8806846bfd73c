import type { Block, Step } from '../block'
import type { Loops } from '../loops/loops'
import { type Plane, WORDS } from '../planes'
import { EVERYBODY, type Literal, NOBODY, opposite } from './literals'
import { newRooms, type Rooms } from './rooms'

/** Gives the plane of a literal that is not turned around; only once all is built. */
type PlaneOf = (literal: Literal) => Plane

/** What is worked out of a block of whom all is settled, in one stretch of memory; each thing once. */
export interface Machine {
  /** Takes room that a step fills. */
  readonly newPlane: () => Literal
  /** Who is in all of some. */
  readonly all: (literals: readonly Literal[]) => Literal
  /** Who is in any of some. */
  readonly any: (literals: readonly Literal[]) => Literal
  /** Gives the same as a plane of its own, where a step must read it. */
  readonly upright: (literal: Literal) => Literal
  /** Adds a step that joins nothing. */
  readonly add: (step: Step) => void
  readonly planeOf: PlaneOf
  readonly rooms: Rooms
  readonly loops: Loops
  /** Makes it ready to run: nothing is added any more. */
  readonly ready: () => (block: Block) => void
}

const placeOf = (literal: Literal): readonly [start: number, flip: number] => [(literal >>> 1) * WORDS, -(literal & 1)]

/** What is left of those that must all hold when what says nothing is left out; null when they exclude each other. */
const essential = (literals: readonly Literal[]): Literal[] | null => {
  const left = [...new Set(literals)].filter((literal) => literal !== EVERYBODY).sort((one, other) => one - other)
  const isNobody = left.some((literal, place) => literal === NOBODY || left[place + 1] === opposite(literal))
  return isNobody ? null : left
}

const PLANE_BYTES = WORDS * Uint32Array.BYTES_PER_ELEMENT

export const newMachine = (loops: Loops): Machine => {
  const steps: Step[] = []
  const made = new Map<string, Literal>()
  const planes: Plane[] = []
  const rooms = newRooms(loops)
  let count = 1
  let memory: Int32Array = new Int32Array(0)
  let joints: number[] = []
  const newPlane = (): Literal => 2 * count++
  const join = (literals: readonly Literal[]): Literal => {
    const to = newPlane()
    joints.push((to >>> 1) * WORDS, literals.length, ...literals.flatMap(placeOf))
    return to
  }
  const once = (key: string, make: () => Literal): Literal => {
    const found = made.get(key) ?? make()
    made.set(key, found)
    return found
  }
  const all = (literals: readonly Literal[]): Literal => {
    const left = essential(literals)
    if (left === null) return NOBODY
    const [only = EVERYBODY, ...others] = left
    return others.length === 0 ? only : once(left.join(), () => join(left))
  }
  const close = (): void => {
    if (joints.length === 0) return
    const closed = joints
    joints = []
    const room = rooms.newWords(closed.length, (words) => words.set(closed))
    steps.push(() => loops.joinAll(memory, room()))
  }
  return {
    loops,
    rooms,
    newPlane,
    all,
    any: (literals) => opposite(all(literals.map(opposite))),
    upright: (literal) => ((literal & 1) === 0 ? literal : once(`${literal}`, () => join([literal, literal]))),
    add: (step) => {
      close()
      steps.push(step)
    },
    planeOf: (literal) => planes[literal >>> 1] as Plane,
    ready: () => {
      close()
      memory = rooms.take(count * WORDS)
      for (let plane = 0; plane < count; plane += 1)
        planes.push(new Uint32Array(memory.buffer, memory.byteOffset + plane * PLANE_BYTES, WORDS))
      return (block) => {
        for (const step of steps) step(block)
      }
    },
  }
}
