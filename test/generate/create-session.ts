import { loadOutputs } from '../../generator/emit/outputs.js'
import { createSession as create, type Session, type SessionOptions } from '../../generator/generate.js'

const makeEmitters = await loadOutputs()

/** A session that makes all outputs, as the default of a run is. */
export function createSession(options: Pick<SessionOptions, 'remember'> = {}): Session {
  return create({ ...options, makeEmitters })
}
