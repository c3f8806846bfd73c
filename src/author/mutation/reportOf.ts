import type { JudgedMutation, MutatedFile, MutationReport, MutationScore } from '../../model/mutation'

const scoreOf = (judged: readonly JudgedMutation[]): MutationScore => {
  const count = (state: JudgedMutation['fate']['state']): number =>
    judged.filter(({ fate }) => fate.state === state).length
  const [killed, equivalent, survived] = [count('killed'), count('equivalent'), count('survived')]
  // Rounded down, so that 100 is said of all and of nothing less. Of nothing at all, all was noticed.
  const percent = killed + survived === 0 ? 100 : Math.floor((100 * killed) / (killed + survived))
  return { mutants: judged.length, killed, equivalent, survived, percent }
}

const byPlace = ({ at: left }: JudgedMutation, { at: right }: JudgedMutation): number =>
  (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0)

/** Adds up what came of changes, by file. */
export const reportOf = (judged: readonly JudgedMutation[], complete: boolean): MutationReport => {
  const files = [...new Set(judged.map(({ at }) => at.file ?? ''))].map((file): MutatedFile => {
    const own = judged.filter(({ at }) => (at.file ?? '') === file).sort(byPlace)
    return {
      file,
      score: scoreOf(own),
      survivors: own.filter(({ fate }) => fate.state === 'survived'),
      equivalents: own.filter(({ fate }) => fate.state === 'equivalent'),
    }
  })
  return { complete, score: scoreOf(judged), files }
}
