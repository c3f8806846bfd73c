import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { advice } from '../../src/check/advice'
import type { input } from '../../src/check/input'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'

type Primitive = string | number | boolean | null | undefined

/** The same, of which nothing can be changed: as all data of the model are. */
type Frozen<T> = T extends Primitive
  ? T
  : T extends readonly [infer A, infer B]
    ? readonly [Frozen<A>, Frozen<B>]
    : T extends readonly (infer E)[]
      ? readonly Frozen<E>[]
      : { readonly [K in keyof T]: Frozen<T[K]> }

type Fits<A, B> = [A] extends [B] ? true : false

/** Whether two types say the same. `K` are maps in which any key may be absent: what these hold is compared apart. */
type Same<A, B, K extends keyof A & keyof B> = [
  Fits<A, B>,
  Fits<Omit<B, K>, Omit<A, K>>,
  Fits<Held<NonNullable<B[K]>>, Held<NonNullable<A[K]>>>,
]

type Held<M> = M extends object ? NonNullable<M[keyof M]> : never

test('the shape of an advice and its type are the same', () => {
  expectTypeOf<Same<Frozen<z.output<typeof advice>>, Advice, 'signals'>>().toEqualTypeOf<[true, true, true]>()
})

test('so are those of an input', () => {
  expectTypeOf<Same<Frozen<z.output<typeof input>>, Input, 'signals' | 'consent'>>().toEqualTypeOf<[true, true, true]>()
})

test('a field that only one of them has shows, also where it need not be there', () => {
  type Shape = Frozen<z.output<typeof advice>>
  type Recommended<A extends Pick<Advice, 'recommendations'>> = keyof A['recommendations'][number]
  expectTypeOf<keyof Shape>().toEqualTypeOf<keyof Advice>()
  expectTypeOf<Recommended<Shape>>().toEqualTypeOf<Recommended<Advice>>()
  expectTypeOf<keyof Shape['questions'][number]>().toEqualTypeOf<keyof Advice['questions'][number]>()
  expectTypeOf<keyof Shape['notices'][number]>().toEqualTypeOf<keyof Advice['notices'][number]>()
  expectTypeOf<keyof Frozen<z.output<typeof input>>>().toEqualTypeOf<keyof Input>()
})
