// An EHR page that asks zorgpad about the patient on the screen. Copy `node_modules/zorgpad/dist` to `zorgpad/` beside it.
import { signalsFromBundle } from './zorgpad/fhir.js'
import library from './zorgpad/pathways.js'
import { adviseSync } from './zorgpad/sync.js'

const at = (id) => document.getElementById(id)

/** Text goes in as text, so that nothing in a record becomes markup. */
const element = (name, text = '', properties = {}) =>
  Object.assign(document.createElement(name), { textContent: text, ...properties })

const labelOf = (role) => library.roles[role]?.label ?? role

const shownAs = ({ to, text, for: purposes = [], signals = [], due, responsible, reasons, redFlag }) => {
  const item = element('li', '', { className: redFlag ? 'red-flag' : '' })
  const services = purposes.map(({ service, question }) => question ?? library.services[service]?.label)
  const measured = signals.map((signal) => library.signals[signal].label)
  const what = text ?? [to && labelOf(to), ...services, ...measured].filter(Boolean).join(': ')
  item.append(
    element('strong', redFlag ? `Rode vlag. ${what}` : what),
    element('p', `${labelOf(responsible.role)} zorgt ervoor${due ? `, uiterlijk ${due}` : ''}.`),
    element('p', reasons[0].why, { className: 'why' }),
  )
  return item
}

const choice = (kind, value, label) => {
  const line = element('label')
  const isOne = kind === 'radio'
  line.append(element('input', '', { type: kind, name: 'answer', value, required: isOne }), ` ${label}`)
  return line
}

const number = (type, unit, [low, high] = []) => {
  const line = element('label', unit && unit !== '1' ? `Antwoord (${unit}) ` : 'Antwoord ')
  const bounds = low === undefined ? {} : { min: low, max: high }
  const step = type === 'integer' ? '1' : 'any'
  line.append(element('input', '', { type: 'number', name: 'answer', required: true, step, ...bounds }))
  return line
}

const day = () => {
  const line = element('label', 'Datum ')
  line.append(element('input', '', { type: 'date', name: 'answer', required: true }))
  return line
}

const fieldsFor = ({ type, options = {}, unit, range }) => {
  if (type === 'boolean') return [choice('radio', 'ja', 'Ja'), choice('radio', 'nee', 'Nee')]
  if (type === 'choice') return Object.entries(options).map(([id, label]) => choice('radio', id, label))
  if (type === 'choices')
    return [
      ...Object.entries(options).map(([id, label]) => choice('checkbox', id, label)),
      element('p', 'Niets aangevinkt: geen van deze.'),
    ]
  return [type === 'date' ? day() : number(type, unit, range)]
}

const answerIn = (form, { type }) => {
  const given = new FormData(form).getAll('answer')
  if (type === 'choices') return given
  if (type === 'boolean') return given[0] === 'ja'
  return type === 'integer' || type === 'decimal' ? Number(given[0]) : given[0]
}

const askFor = (question, give) => {
  const form = at('question')
  form.hidden = question === undefined
  at('asked-all').hidden = question !== undefined
  if (question === undefined) return
  at('ask').textContent = question.ask
  at('answers').replaceChildren(...fieldsFor(question))
  at('unknown').onclick = () => give(question.signal, { missing: 'unknown' })
  form.onsubmit = (event) => {
    event.preventDefault()
    give(question.signal, answerIn(form, question))
  }
}

const show = (input) => {
  const advice = adviseSync(library, input)
  const { recommendations, questions, openRedFlags } = advice
  at('plan').replaceChildren(...recommendations.map(shownAs))
  at('status').textContent = [
    recommendations.length === 0 ? 'Nog geen voorstel.' : `Voorstellen: ${recommendations.length}.`,
    openRedFlags.length === 0 ? '' : `Rode vlaggen die nog niet zijn uitgesloten: ${openRedFlags.length}.`,
    questions.length === 0 ? '' : `Nog te vragen: ${questions.length}.`,
  ].join(' ')
  askFor(questions[0], (signal, answer) => show({ ...input, signals: { ...input.signals, [signal]: answer } }))
}

const about = (list, lines) => at(list).replaceChildren(...lines.map((line) => element('li', line)))

// A real page gets these from the EHR that it is part of.
const on = new URLSearchParams(location.search).get('on') ?? new Date().toLocaleDateString('sv')
const bundle = await (await fetch('patient.json')).json()
const { input, evidence, issues } = signalsFromBundle(bundle, library, { patient: 'Patient/voorbeeld', on })
about(
  'evidence',
  Object.entries(evidence).map(([signal, { on: seen }]) => `${library.signals[signal].label} (${seen})`),
)
about(
  'issues',
  issues.map(({ message }) => message),
)
show(input)
