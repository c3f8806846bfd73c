import type { ConditionChanger } from './change'

/** No longer takes what is not known for met. */
export const orUnknowns: ConditionChanger = ({ condition, path, put }) =>
  condition.kind === 'test' && condition.orUnknown
    ? [
        {
          path: [...path, 'orUnknown'],
          was: 'orUnknown: true',
          becomes: 'orUnknown: false',
          condition: put({ ...condition, orUnknown: false }),
        },
      ]
    : []
