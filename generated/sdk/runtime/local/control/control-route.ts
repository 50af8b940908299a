import type { DataObject } from '../../client/data-object.js'
import { ControlProblem } from './control-problem.js'
import type { ControlTarget } from './control-target.js'
import type { ControlMembers, Given } from './read-members.js'

/** A call of the control API. */
export interface ControlRoute {
  readonly method: 'GET' | 'POST'
  /** Below `/_local`. */
  readonly path: string
  readonly description: string
  /** Of the query for GET, of the JSON for POST. */
  readonly members: ControlMembers
  /** Gives what is answered as JSON, or a text to be answered as it is. */
  readonly answer: (local: ControlTarget, given: Given) => unknown
}

/** A call that only looks. */
export function get(
  path: string,
  description: string,
  members: ControlMembers,
  answer: ControlRoute['answer'],
): ControlRoute {
  return { method: 'GET', path, description, members, answer }
}

/** A call that does something. */
export function post(
  path: string,
  description: string,
  members: ControlMembers,
  answer: ControlRoute['answer'],
): ControlRoute {
  return { method: 'POST', path, description, members, answer }
}

/** A required text. */
export function needed(description: string) {
  return { type: 'text', required: true, description } as const
}

/** The merchant, for calls about one. */
export const merchantMember = {
  mchid: { type: 'text', description: 'the merchant number; by default that of the first merchant' },
} as const

/** Refuses a call about something that does not exist. */
export function notFound(message: string, advice: string): never {
  throw new ControlProblem({ status: 404, code: 'NOT_FOUND', message, advice })
}

/** All entries, or the one that was asked for. Throws `ControlProblem` where it is unknown. */
export function chosen<Entry>(
  entries: readonly Entry[],
  wanted: string | undefined,
  nameOf: (entry: Entry) => string,
  what: string,
): readonly Entry[] | Entry {
  if (wanted === undefined) return entries
  const found = entries.find(each => nameOf(each) === wanted)
  const advice = `The oldest are forgotten after a while; GET /_local/${what}s lists all.`
  return found ?? notFound(`There is no ${what} ${wanted}.`, advice)
}

/** The answer of what gives nothing. */
export const nothing: DataObject = {}
