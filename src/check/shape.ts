import * as z from 'zod'
import { mark, markKeys, markKinds } from './mark'

/** One schema per key of `T`: a key that the type has and the schema lacks, or the reverse, does not compile. */
export type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> }

/** A map with these keys and no other. */
export const map = <const S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? markKeys(Object.keys(shape)) : undefined),
  })

/** A map that has exactly one of these keys; the key tells which shape the map has. */
export const oneOf = <const S extends Readonly<Record<string, z.ZodType>>>(branches: S) =>
  z.union(Object.values(branches) as S[keyof S][], { error: markKinds(Object.keys(branches)) })

/** A list that is not empty. */
export const some = <S extends z.ZodType>(item: S) =>
  z.array(item).min(1, { error: mark('wrong-value', 'Deze lijst is leeg: verwacht ten minste een onderdeel.') })

/** One value, or a list of them. */
export const oneOrSome = <S extends z.ZodType>(item: S) => z.union([item, some(item)])
