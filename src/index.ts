// `zorgpad`: every public name of the main entry, one by one.
export { advise } from './advise'
export { collect } from './collect'
export { decides } from './decides'
export { inputProblems as problems } from './evaluate/input/inputProblems'
export { explain } from './explain'
export { createInterview, resumeInterview } from './interview'
export { type MergedIds, merge } from './link/merge'
export { type PickedIds, pick } from './link/pick'
export type {
  Advice,
  AdviceStep,
  AgendaItem,
  Funding,
  Known,
  Lead,
  LegalClock,
  Objection,
  Party,
  PathwayAdvice,
  Question,
  Reason,
  Recommendation,
  RecommendationKind,
  Responsible,
  RuleState,
  Source,
  Urgency,
} from './model/advice'
export type { AnswerSets, SettlingAnswer, SettlingSet } from './model/answerSets'
export type {
  Abort,
  Answer,
  Answers,
  AnyValue,
  CollectContext,
  Fetch,
  FetchedInput,
  Input,
  LawId,
  NetworkId,
  Observation,
  PathwayId,
  RoleId,
  RuleId,
  ServiceId,
  SignalId,
  Unanswered,
} from './model/input'
export type { Interview, InterviewContext, Progress, SavedInterview, Turn } from './model/interview'
export type { FactCondition, Facts, FactValue, JsonCondition, JsonRecommendation, JsonRule } from './model/jsonRule'
export type { AnyIds, Ids, InputValue, Library } from './model/library'
export type { Notice, NoticeCode } from './model/notice'
export { InputError, LibraryError, type Place, type Problem, type ProblemCode } from './model/problem'
export type { Domain } from './model/signal'
export type { Change, Trace, TracedCondition } from './model/trace'
export type { Truth } from './model/truth'
export type { RoleView, Who } from './plan/view'
export { toFacts } from './toFacts'
export { toJsonRules } from './toJsonRules'
export { viewFor } from './view'
