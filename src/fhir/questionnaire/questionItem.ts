import type { Extension, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4.js'
import { exactText, limitText, unitText } from '../../model/dutch'
import { ucum } from '../../model/quantity'
import type { Signal, SignalType } from '../../model/signal'
import { optionSystem } from '../canonical'
import { codingsOf } from '../codingsOf'
import { noneOfThese } from './noneOfThese'

const CORE = 'http://hl7.org/fhir/StructureDefinition'

const TYPES: Readonly<Record<SignalType, QuestionnaireItem['type']>> = {
  boolean: 'boolean',
  integer: 'integer',
  // Not `quantity`: both renderers that were tried show a decimal with its unit and its limits, and the unit is not the reader's to choose.
  decimal: 'decimal',
  choice: 'choice',
  choices: 'choice',
  date: 'date',
}

const isNumber = (type: SignalType): type is 'integer' | 'decimal' => type === 'integer' || type === 'decimal'

const stepOf = ({ type, step }: Signal): number | undefined => step ?? (type === 'integer' ? 1 : undefined)

const DECIMALS = /^\d+(?:\.(\d+))?$/

const limit = (name: 'minValue' | 'maxValue', type: SignalType, value: number): Extension => ({
  url: `${CORE}/${name}`,
  ...(type === 'integer'
    ? { valueInteger: name === 'minValue' ? Math.ceil(value) : Math.floor(value) }
    : { valueDecimal: value }),
})

/** The unit, the limits and how fine: what a number must keep to. */
const numberExtensions = (signal: Signal): Extension[] => {
  const { type, unit, range } = signal
  if (!isNumber(type)) return []
  const decimals = DECIMALS.exec(String(stepOf(signal)))
  const code = unit === undefined ? '1' : ucum(unit)
  const coding = { system: 'http://unitsofmeasure.org', code, display: unitText(code) }
  return [
    ...(range === undefined ? [] : [limit('minValue', type, range[0]), limit('maxValue', type, range[1])]),
    ...(type === 'decimal' && decimals !== null
      ? [{ url: `${CORE}/maxDecimalPlaces`, valueInteger: decimals[1]?.length ?? 0 }]
      : []),
    ...(code === '1' ? [] : [{ url: `${CORE}/questionnaire-unit`, valueCoding: coding }]),
  ]
}

const numberHelp = (signal: Signal): string => {
  const { type, unit, range } = signal
  const step = stepOf(signal)
  const of = unit === undefined || ucum(unit) === '1' ? '' : ` in ${unitText(unit)}`
  const between = range === undefined ? of : ` van ${exactText(range[0])} tot en met ${limitText(range[1], unit)}`
  const exact = step === undefined || (type === 'integer' && step === 1) ? '' : `, op ${exactText(step)} nauwkeurig`
  return `${type === 'integer' ? 'Een heel getal' : 'Een getal'}${between}${exact}.`
}

const helpText = (signal: Signal): string | null => {
  if (isNumber(signal.type)) return numberHelp(signal)
  if (signal.type === 'choices') return 'U kunt meer dan één antwoord kiezen.'
  return signal.type === 'date' ? 'Een datum die niet in de toekomst ligt.' : null
}

const control = (code: string): Extension => ({
  url: `${CORE}/questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
})

/** Every option is in sight: what must be unfolded first is chosen less. */
const CONTROLS: Readonly<Partial<Record<SignalType, string>>> = { choice: 'radio-button', choices: 'check-box' }

/** A linkId that no signal can have: ids hold no dots. */
const helpOf = (id: string, text: string): QuestionnaireItem => ({
  extension: [control('help')],
  linkId: `${id}.hulp`,
  text,
  type: 'display',
})

const optionsOf = (id: string, { type, options = {} }: Signal, base: string): QuestionnaireItemAnswerOption[] => {
  const own = Object.entries(options).map(([code, display]) => ({
    valueCoding: { system: optionSystem(base, id), code, display },
  }))
  const none = {
    extension: [{ url: `${CORE}/questionnaire-optionExclusive`, valueBoolean: true }],
    valueCoding: noneOfThese(base),
  }
  return type === 'choices' ? [...own, none] : own
}

/** Makes the question about a signal. It is never required: an empty box is not known, which is not no. */
export const questionItem = (id: string, signal: Signal, base: string): QuestionnaireItem => {
  const shown = CONTROLS[signal.type]
  const extension = [...numberExtensions(signal), ...(shown === undefined ? [] : [control(shown)])]
  const options = optionsOf(id, signal, base)
  const help = helpText(signal)
  return {
    ...(extension.length > 0 ? { extension } : {}),
    linkId: id,
    code: codingsOf(id, signal, base),
    text: signal.ask ?? signal.label,
    type: TYPES[signal.type],
    ...(signal.type === 'choices' ? { repeats: true } : {}),
    ...(options.length > 0 ? { answerOption: options } : {}),
    ...(help === null ? {} : { item: [helpOf(id, help)] }),
  }
}
