import { assert, gen, property } from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { type Loops, NO_CODE, NO_SET, NO_WHOLE } from '../../src/screen/loops/loops'
import { plainLoops } from '../../src/screen/loops/plain'
import { newVectorLoops } from '../../src/screen/loops/vector'
import { BLOCK, WORDS } from '../../src/screen/planes'
import { type Draw, drawWith } from '../laws/arbitrary/draw'
import { runs } from '../laws/arbitrary/trial'

/** All that a loop is given: parts of the memory that it came with. */
interface Given {
  readonly plane: Uint32Array
  readonly other: Uint32Array
  readonly numbers: Float64Array
  readonly left: Float64Array
  readonly right: Float64Array
  readonly sets: Int32Array
  readonly codes: Uint8Array
}

const SIZE = 2 * WORDS * 4 + 3 * BLOCK * 8 + BLOCK * 4 + BLOCK

const givenBy = (loops: Loops): Given => {
  const { buffer, byteOffset } = loops.take(SIZE)
  let next = byteOffset
  const after = (bytes: number): number => {
    next += bytes
    return next - bytes
  }
  return {
    plane: new Uint32Array(buffer, after(WORDS * 4), WORDS),
    other: new Uint32Array(buffer, after(WORDS * 4), WORDS),
    numbers: new Float64Array(buffer, after(BLOCK * 8), BLOCK),
    left: new Float64Array(buffer, after(BLOCK * 8), BLOCK),
    right: new Float64Array(buffer, after(BLOCK * 8), BLOCK),
    sets: new Int32Array(buffer, after(BLOCK * 4), BLOCK),
    codes: new Uint8Array(buffer, after(BLOCK), BLOCK),
  }
}

const WHOLE = [0, 1, 2, 5, 9, 10, -1, 3, 4, 7]
const FINE = [Number.NaN, 0.1, 0.3, 1.1, 2.5, 9.99, 60 - 56.1]
const STRANGE = [-0, Number.MIN_VALUE, -Number.MIN_VALUE, 1e300, -1e300, 2 ** 31, 2 ** 53, 1 / 0, -1 / 0, 10.000000001]

const aNumber = (draw: Draw): number => draw.one(draw.one([WHOLE, WHOLE, FINE, STRANGE]))

// What is drawn is repeated in another order for each sixteen: to draw for everyone would take too long.
const spread = <T>(draw: Draw, one: (draw: Draw) => T): ((person: number) => T) => {
  const drawn = Array.from({ length: draw.int(1, 37) }, () => one(draw))
  const step = draw.int(1, 36)
  return (person) => drawn[(person + (person >>> 4) * step) % drawn.length] as T
}

type Fillings = { readonly [K in keyof Given]: (place: number) => number }

const fillingsOf = (draw: Draw): Fillings => {
  const aWord = () => draw.one([0, 0xffffffff, draw.int(0, 0xffffffff)])
  const isUsual = draw.chance(50)
  const number = isUsual ? () => draw.one(WHOLE) : aNumber
  return {
    plane: spread(draw, aWord),
    other: spread(draw, aWord),
    numbers: spread(draw, number),
    left: spread(draw, number),
    right: spread(draw, number),
    sets: spread(draw, () =>
      draw.one(isUsual ? [0, 1, 2, 3, NO_SET] : [0, 5, 7, 2 ** 30, NO_SET, -2, NO_WHOLE, 2 ** 31 - 1]),
    ),
    codes: spread(draw, () => draw.one(isUsual ? [0, 1, 2] : [0, 1, 2, 126, 127, 128, 254, NO_CODE])),
  }
}

/** What a loop does with what it is given; what it is told besides is drawn once, for both. */
type Pass = (draw: Draw) => (loops: Loops, given: Given) => unknown

const BOUNDS = [
  { least: 0, most: 10, perOne: 1 },
  { least: -1, most: 9, perOne: 10 },
  { least: 0, most: 2.5, perOne: 2 },
  { least: 0, most: 1e6, perOne: 100 },
]
const WHOLE_BOUNDS = [
  { least: 0, most: 10 },
  { least: -2, most: 2 ** 30 },
  { least: NO_WHOLE + 1, most: -1 },
]

const PASSES: Readonly<Record<Exclude<keyof Loops, 'take' | 'joinAll'>, Pass>> = {
  reach: (draw) => {
    const cutoff = aNumber(draw)
    return ({ reach }, { plane, numbers }) => reach(plane, numbers, cutoff)
  },
  exceed: (draw) => {
    const cutoff = aNumber(draw)
    return ({ exceed }, { plane, numbers }) => exceed(plane, numbers, cutoff)
  },
  addNear: (draw) => {
    const [cutoff, error] = [draw.one(WHOLE), draw.one([0, 1e-9, 1, 2.5])]
    return ({ addNear }, { plane, other, numbers }) => addNear(plane, other, numbers, cutoff, error)
  },
  sortRight: (draw) => {
    const bounds = draw.one(BOUNDS)
    return ({ sortRight }, { plane, numbers }) => sortRight(plane, numbers, bounds)
  },
  areWithin: (draw) => {
    const bounds = draw.one(WHOLE_BOUNDS)
    return ({ areWithin }, { sets }) => areWithin(sets, bounds)
  },
  sortWholes: (draw) => {
    const [bounds, unknown] = [draw.one(WHOLE_BOUNDS), draw.one([-1, 0, 255, 65_535])]
    return ({ sortWholes }, { plane, sets }) => sortWholes(plane, sets, bounds, unknown)
  },
  reachWholes: (draw) => {
    const cutoff = draw.one([0, 1, 3, 2 ** 30, 2 ** 31 - 1, NO_WHOLE + 1])
    return ({ reachWholes }, { plane, sets }) => reachWholes(plane, sets, cutoff)
  },
  copyWholes:
    () =>
    ({ copyWholes }, { numbers, sets }) =>
      copyWholes(numbers, sets),
  lookAtCodes: (draw) => {
    const count = draw.one([1, 2, 3, 126, 127])
    return ({ lookAtCodes }, { codes }) => lookAtCodes(codes, count)
  },
  sortBit: (draw) => {
    const bit = draw.int(0, 7)
    return ({ sortBit }, { plane, codes }) => sortBit(plane, codes, bit)
  },
  areSets: (draw) => {
    const most = draw.one([1, 3, 7, 2 ** 31 - 1])
    return ({ areSets }, { sets }) => areSets(sets, most)
  },
  sortOption: (draw) => {
    const place = draw.int(0, 30)
    return ({ sortOption }, { plane, sets }) => sortOption(plane, sets, place)
  },
  sortKnownSets:
    () =>
    ({ sortKnownSets }, { plane, sets }) =>
      sortKnownSets(plane, sets),
  add:
    () =>
    ({ add }, { numbers, left, right }) =>
      add(numbers, left, right),
  subtract:
    () =>
    ({ subtract }, { numbers, left, right }) =>
      subtract(numbers, left, right),
  multiply:
    () =>
    ({ multiply }, { numbers, left, right }) =>
      multiply(numbers, left, right),
  divide:
    () =>
    ({ divide }, { numbers, left, right }) =>
      divide(numbers, left, right),
  min:
    () =>
    ({ min }, { numbers, left, right }) =>
      min(numbers, left, right),
  max:
    () =>
    ({ max }, { numbers, left, right }) =>
      max(numbers, left, right),
  copyWhere:
    () =>
    ({ copyWhere }, { numbers, plane, left }) =>
      copyWhere(numbers, plane, left),
  forgetWhere:
    () =>
    ({ forgetWhere }, { numbers, plane }) =>
      forgetWhere(numbers, plane),
  addWhere:
    () =>
    ({ addWhere }, { numbers, plane, left }) =>
      addWhere(numbers, plane, left),
  addPoints: (draw) => {
    const points = draw.int(-3, 9)
    return ({ addPoints }, { sets, plane }) => addPoints(sets, plane, points)
  },
  countIn:
    () =>
    ({ countIn }, { plane }) =>
      countIn(plane),
}

const partsOf = (given: Given) => Object.entries(given) as [keyof Given, Given[keyof Given]][]

const fill = (given: Given, fillings: Fillings): void => {
  for (const [name, part] of partsOf(given))
    for (let place = 0; place < part.length; place += 1) part[place] = fillings[name](place)
}

/** Where two memories are not the same: the first place of each part. */
const differencesOf = (one: Given, other: Given) =>
  partsOf(one).flatMap(([name, part]) => {
    const place = part.findIndex((value, at) => !Object.is(value, other[name][at]))
    return place === -1 ? [] : [{ name, place, plain: part[place], vector: other[name][place] }]
  })

const vectorLoops = newVectorLoops()
const [plainGiven, vectorGiven] = [givenBy(plainLoops), givenBy(vectorLoops)]

test.each(Object.entries(PASSES))('in WebAssembly %s does what it does in JavaScript', (_, pass) => {
  expect(vectorLoops).not.toBe(plainLoops)
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const [fillings, run] = [fillingsOf(draw), pass(draw)]
      fill(plainGiven, fillings)
      fill(vectorGiven, fillings)
      expect(run(vectorLoops, vectorGiven)).toEqual(run(plainLoops, plainGiven))
      expect(differencesOf(plainGiven, vectorGiven)).toEqual([])
    }),
    runs(40),
  )
})

const PLANES = 8

// Each plane of these joins some that come before it, as they are or turned around.
const someJoints = (draw: Draw): number[] =>
  [5, 6, 7].flatMap((to) => {
    const joined = Array.from({ length: draw.int(2, 4) }, () => [draw.int(0, to - 1) * WORDS, draw.one([0, -1])])
    return [to * WORDS, joined.length, ...joined.flat()]
  })

const joinedBy = (loops: Loops, words: readonly number[], joints: readonly number[]): number[] => {
  const size = PLANES * WORDS
  const { buffer, byteOffset } = loops.take((size + joints.length) * 4)
  const memory = new Int32Array(buffer, byteOffset, size)
  memory.set(words)
  const written = new Int32Array(buffer, byteOffset + size * 4, joints.length)
  written.set(joints)
  loops.joinAll(memory, written)
  return [...memory]
}

test('in WebAssembly joinAll does what it does in JavaScript', () => {
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const wordOf = spread(draw, (one) => one.int(-(2 ** 31), 2 ** 31 - 1))
      const [words, joints] = [Array.from({ length: PLANES * WORDS }, (_, place) => wordOf(place)), someJoints(draw)]
      expect(joinedBy(newVectorLoops(), words, joints)).toEqual(joinedBy(plainLoops, words, joints))
    }),
    runs(40),
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test.each([
  ['is not there', undefined],
  [
    'is forbidden',
    {
      Module: class {
        constructor() {
          throw new Error('blocked by a policy')
        }
      },
    },
  ],
])('where WebAssembly %s, the loops are those in JavaScript', async (_, engine) => {
  vi.resetModules()
  vi.stubGlobal('WebAssembly', engine)
  const [vector, plain] = await Promise.all([
    import('../../src/screen/loops/vector'),
    import('../../src/screen/loops/plain'),
  ])
  expect(vector.newVectorLoops()).toBe(plain.plainLoops)
})
