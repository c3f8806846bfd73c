import type { Input } from '../../model/input'

/** Leaves out what a person can do without: each answer goes back to what it was, if the person is still the right one. */
export const simplest = (input: Input, base: Input, isRight: (input: Input) => boolean): Input => {
  const before = base.signals as Readonly<Record<string, unknown>>
  let kept = input
  const tryOut = (plainer: Input): void => {
    if (isRight(plainer)) kept = plainer
  }
  for (const id of Object.keys(input.signals)) {
    const { [id]: own, ...others } = kept.signals as Readonly<Record<string, unknown>>
    if (own === before[id]) continue
    const signals = id in before ? { ...others, [id]: before[id] } : others
    tryOut({ ...kept, signals: signals as Input['signals'] })
  }
  for (const key of ['reporter', 'involved'] as const) {
    const { [key]: own, ...others } = kept
    if (own !== undefined && own !== base[key]) tryOut(base[key] === undefined ? others : { ...kept, [key]: base[key] })
  }
  return kept
}
