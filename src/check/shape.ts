import * as z from 'zod'
import { isMap } from '../model/isMap'
import { mark, markKeys, markKinds } from './mark'

/** One schema per key of `T`: a key that the type has and the schema lacks, or the reverse, does not compile. */
export type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> }

/** A map with these keys and no other. */
export const map = <const S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? markKeys(Object.keys(shape)) : undefined),
  })

/**
 * Lets a shape be tried only on maps that have its key, and no other that tells a shape. Otherwise every shape finds all that
 * it misses in every map, which is most of the work of a check and is thrown away.
 */
const tryOnly = (key: string, kinds: readonly string[], { _zod }: z.ZodType): void => {
  _zod.run = (payload, context) => {
    const { value } = payload
    const isOther = isMap(value) && kinds.some((kind) => Object.hasOwn(value, kind) !== (kind === key))
    if (!isOther) return _zod.parse(payload, context)
    payload.issues.push({ code: 'custom', input: value, path: [], message: key })
    return payload
  }
}

/** A map that has exactly one of these keys; the key tells which shape the map has. The shapes are without refinements. */
export const oneOf = <const S extends Readonly<Record<string, z.ZodType>>>(branches: S) => {
  const kinds = Object.keys(branches)
  for (const [key, branch] of Object.entries(branches)) tryOnly(key, kinds, branch)
  const others = Object.values(branches).flatMap((branch) => Object.keys((branch as unknown as z.ZodObject).shape))
  return z.union(Object.values(branches) as S[keyof S][], { error: markKinds({ kinds, others }) })
}

/** A list that is not empty. */
export const some = <S extends z.ZodType>(item: S) =>
  z.array(item).min(1, { error: mark('wrong-value', 'Deze lijst is leeg: verwacht ten minste een onderdeel.') })

/** One value, or a list of them. */
export const oneOrSome = <S extends z.ZodType>(item: S) => z.union([item, some(item)])
