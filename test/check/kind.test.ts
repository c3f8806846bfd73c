import { expect, test } from 'vitest'
import { checked, problemsIn } from './checked'

test.each([
  ['text', 'tekst', 'no-kind 1:1'],
  ['a list', '# x\n- signals', 'no-kind 2:1'],
  ['no kind key', 'title: x\nmensen: {}', 'no-kind 1:1'],
  ['a kind key in Dutch', 'title: x\nrollen: {}', 'no-kind 2:1 rollen'],
  ['a kind key misspelt', 'title: x\nsinals: {}', 'no-kind 2:1 sinals'],
  ['two kind keys', 'roles: {}\nsignals: {}', 'two-kinds 2:1 signals'],
  ['only parameters', 'parameters: {}', 'no-kind 1:1'],
  ['cases and a pathway', 'cases: p\ntests: []\npathway: p', 'two-kinds 3:1 pathway'],
  ['a network and roles', 'network: n\nroles: {}', 'two-kinds 2:1 roles'],
])('%s', (_, text, expected) => expect(problemsIn(text)).toEqual([expected]))

test.each([
  ['signals: {}\nparameters: {}', 'signals'],
  ['cases: p\nnetwork: n\ntests: []', 'cases'],
  ['network: n\ntests: []\ncases: p', 'cases'],
])('%j is a file of %s', (text, kind) => expect(checked(text).source?.kind).toBe(kind))
