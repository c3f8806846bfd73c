import { type Code, type FromRecord, systemUri } from '../model/code'
import { ucum } from '../model/quantity'
import { shown } from '../model/shown'
import type { SignalSource } from '../model/source/signals'
import { type Definition, inside, report, type Scope } from './scope'

type Coded = Pick<SignalSource, 'codes' | 'record'>

interface Shared {
  readonly id: string
  readonly key: 'codes' | 'record'
  /** Which of the codes. */
  readonly place: number | null
  readonly message: string
}

const sharedCode = (code: Code, id: string, other: string): string =>
  id === other
    ? `De code ${shown(code.code)} staat hier twee keer: haal een van beide weg.`
    : `De code ${shown(code.code)} staat ook bij ${shown(other)}. Een code betekent één ding: laat haar alleen staan bij het signaal dat precies dat is.`

const sharedRecord = (record: FromRecord, other: string): string =>
  `"record: ${record}" staat ook bij ${shown(other)}: laat het staan bij één signaal.`

/**
 * Finds codes that stand on two signals, and two signals that the same of a record fills. A record would fill both from one
 * value, and one of the two means something else, or they are one signal.
 */
export const sharedCodes = (signals: Iterable<readonly [id: string, signal: Coded]>): Shared[] => {
  const found: Shared[] = []
  const [byCode, byRecord] = [new Map<string, string>(), new Map<string, string>()]
  for (const [id, { codes = [], record }] of signals) {
    codes.forEach((code, place) => {
      const name = `${systemUri(code.system)}|${code.code}`
      const other = byCode.get(name)
      if (other === undefined) byCode.set(name, id)
      else found.push({ id, key: 'codes', place, message: sharedCode(code, id, other) })
    })
    const other = record === undefined ? undefined : byRecord.get(record)
    if (record !== undefined && other === undefined) byRecord.set(record, id)
    if (record !== undefined && other !== undefined)
      found.push({ id, key: 'record', place: null, message: sharedRecord(record, other) })
  }
  return found
}

const UNITS: Readonly<Record<FromRecord, string>> = { age: 'years', medications: '1' }

const checkRecord = (scope: Scope, { record, type, unit }: SignalSource): void => {
  if (record === undefined) return
  const wanted = UNITS[record]
  if (type === 'integer' && unit !== undefined && ucum(unit) === ucum(wanted)) return
  const message = `"record: ${record}" hoort bij type: integer en unit: ${wanted === '1' ? "'1'" : wanted}. Verander die, of haal "record" weg.`
  report(inside(scope, 'record'), type === 'integer' ? 'wrong-unit' : 'wrong-comparison', message)
}

const checkOptions = (scope: Scope, { codes = [], type, options = {} }: SignalSource): void =>
  codes.forEach(({ is }, place) => {
    const here = inside(scope, 'codes', place, 'is')
    if (is === undefined) return
    if (type !== 'choice') {
      const message = `De sleutel "is" hoort bij type: choice, en hier staat type: ${type}. Haal haar weg.`
      report(here, 'unknown-key', message, 'key')
    } else if (!Object.hasOwn(options, is)) {
      const message = `${shown(is)} is geen keuze van dit signaal. Kies uit: ${Object.keys(options).join(', ')}.`
      report(here, 'unknown-option', message)
    }
  })

/** Checks what signals say of records: their codes, and what else of a record fills them. */
export const checkCodes = (outer: Scope): void => {
  const { signals } = outer.defined
  const at = ({ source, path }: Definition<SignalSource>): Scope => ({ ...outer, source, path })
  const coded = [...signals].map(([id, { data }]): [string, SignalSource] => [id, data])
  for (const { id, key, place, message } of sharedCodes(coded)) {
    const definition = signals.get(id)
    if (definition === undefined) continue
    report(inside(at(definition), key, ...(place === null ? [] : [place, 'code'])), 'duplicate-id', message)
  }
  for (const definition of signals.values()) {
    checkRecord(at(definition), definition.data)
    checkOptions(at(definition), definition.data)
  }
}
