/** Takes a printed path apart again: `earlier[0].id` is three steps. */
export const stepsIn = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([text, place]) => (place === undefined ? text : Number(place)))
