import { isMap } from '../model/isMap'
import { type Refused, refusal } from './outcome'
import type { Answer } from './service'

/** Either what was read, or the answer that says why it could not be. */
export type Read<T> = { readonly value: T } | { readonly answer: Answer<Refused> }

/** The longest text that is read, in characters: 200 resources take a twentieth. */
const MOST = 10_000_000

/** Reads the body of a request: an object, or the text of one. */
export const parsed = (body: unknown): Read<Readonly<Record<string, unknown>>> => {
  if (typeof body === 'string' && body.length > MOST) {
    const text = `Het verzoek is te groot: verwacht ten hoogste ${MOST / 1_000_000} miljoen tekens. Vraag minder op, met _count.`
    return { answer: refusal(413, [{ code: 'too-long', text }]) }
  }
  try {
    const value: unknown = typeof body === 'string' ? JSON.parse(body) : body
    if (isMap(value)) return { value }
  } catch {
    // Its message repeats part of the text, which may be about a person.
    const text =
      'Dit is geen JSON: de tekst is afgebroken of er staat een teken dat er niet hoort. Verstuur het opnieuw.'
    return { answer: refusal(400, [{ code: 'structure', text }]) }
  }
  const text = 'Het verzoek is geen object: verwacht JSON met accolades, en Content-Type: application/json.'
  return { answer: refusal(400, [{ code: 'structure', text }]) }
}
