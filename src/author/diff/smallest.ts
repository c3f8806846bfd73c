import type { Answers } from './person'

const without = (answers: Answers, id: string): Answers => {
  const { [id]: _, ...others } = answers
  return others
}

const fewerOptions = (answers: Answers, id: string): Answers[] => {
  const answer = answers[id]
  return Array.isArray(answer) ? answer.map((_, place) => ({ ...answers, [id]: answer.toSpliced(place, 1) })) : []
}

/** Leaves out whatever can be left out while a person still shows the same; nothing of what is left can. */
export const smallest = (answers: Answers, shows: (answers: Answers) => boolean): Answers => {
  const ids = Object.keys(answers)
  const fewer = [...ids.map((id) => without(answers, id)), ...ids.flatMap((id) => fewerOptions(answers, id))]
  const found = fewer.find(shows)
  return found === undefined ? answers : smallest(found, shows)
}
