import { adviseSync } from '../adviseSync'
import type { Input } from '../model/input'
import type { Receipt } from '../model/receipt'
import { replayLines } from '../present/replay'
import { replay as replayReceipt } from '../replay'
import { type Arguments, type Command, type ExitCode, flag } from './command'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { print } from './output'
import { PERSON_HELP, personFrom, personOptions, placingProblems } from './person'
import { readReceipt, receiptFault, saltFrom } from './receiptFile'
import { UsageError } from './usage'

/** The day and the network of a receipt, for an input that was completed with options when the advice was given. */
const sameAs = (receipt: unknown): Partial<Input> => {
  if (typeof receipt !== 'object' || receipt === null) return {}
  const { on, network } = receipt as { readonly on?: unknown; readonly network?: unknown }
  return { ...(typeof on === 'string' ? { on } : {}), ...(typeof network === 'string' ? { network } : {}) }
}

const runReplay = async (given: Arguments): Promise<ExitCode> => {
  const [proof, file, third] = given.words
  if (proof === undefined || file === undefined || third !== undefined)
    throw new UsageError(
      'Geef een ontvangstbewijs en een invoer: zorgpad replay bewijs.json persoon.yaml --salt-file sleutel',
    )
  const salt = await saltFrom(given)
  const receipt = await readReceipt(proof)
  const library = await libraryOf(given)
  const person = await personFrom(given, library, file, sameAs(receipt))
  const { input } = person
  try {
    const found = await placingProblems(person, () => replayReceipt(receipt, library, input, { salt }))
    if (flag(given, 'json')) print(JSON.stringify(found, null, 2))
    // It is one: what is none was refused.
    else print(replayLines(library, adviseSync(library, input), receipt as Receipt, found).join('\n'))
    return found.same ? 0 : 1
  } catch (error) {
    throw receiptFault(error, proof)
  }
}

export const replay: Command = {
  name: 'replay',
  summary: 'geeft de bibliotheek van nu nog hetzelfde advies als toen?',
  help: `Gebruik: zorgpad replay ONTVANGSTBEWIJS INVOER --salt-file BESTAND [opties]

Geeft het advies opnieuw en zegt of het precies dat van het ontvangstbewijs is, en zo niet wat er anders is: de
bibliotheek, de invoer, het advies of de versie van zorgpad. ONTVANGSTBEWIJS is wat zorgpad advise --receipt schreef,
INVOER het bestand van toen. Dag en netwerk komen uit het bewijs waar ze niet in het bestand of de opties staan; geef
--at en --reporter opnieuw als ze toen opties waren.

  --salt-file BESTAND de geheime sleutel waarmee het bewijs is gemaakt; de sleutel wordt nooit getoond
${PERSON_HELP}
${LIBRARY_HELP}
  --json              uitvoer voor programma's

Uitgang: 0 hetzelfde advies, 1 een ander advies of een andere invoer, 2 het bewijs, de sleutel, de invoer of de
bibliotheek is niet te gebruiken.`,
  options: { ...libraryOptions, ...personOptions, 'salt-file': { type: 'string' }, json: { type: 'boolean' } },
  run: runReplay,
}
