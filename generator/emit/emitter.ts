import type { Model } from '../model/model.js'
import type { Plan } from '../plan/plan.js'
import type { OutputFile } from './output-file.js'

/** What an emitter writes from: everything is plain data, and nothing of it may be changed. */
export interface EmitInput {
  readonly model: Model
  /** Paths and names of the SDK. */
  readonly plan: Plan
  readonly packageName: string
}

/**
 * An output of somebody's own. It is a function of its input: no clock, no chance, no disk, so that two runs give the
 * same bytes and `--check` can compare them.
 */
export interface Emitter {
  /** The folder of its files in the output: letters, digits and `-`. */
  readonly name: string
  /** Files with paths relative to that folder; an exception becomes a finding. */
  readonly emit: (input: EmitInput) => readonly OutputFile[]
}

/** Folders that are taken. */
const takenNames: ReadonlySet<string> = new Set(['sdk', 'docs', 'llms', 'dist', 'node_modules'])

/** Whether an emitter may have a name. */
export function isEmitterName(name: string): boolean {
  return nameProblem(name) === undefined
}

/** Why an emitter cannot have a name, for use behind `has to be`; undefined where it can. */
export function nameProblem(name: string): string | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return 'small letters, digits and `-`, with a letter first'
  return takenNames.has(name) ? 'another one, because the output has a folder of this name' : undefined
}

/** Gives an emitter its types; returns what it is given. */
export function defineEmitter(emitter: Emitter): Emitter {
  return emitter
}
