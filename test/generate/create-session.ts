import { loadOutputs } from '../../generator/emit/outputs.js'
import {
  createSession as create,
  type GenerateInput,
  type GenerateResult,
  type SessionOptions,
} from '../../generator/generate.js'

/** A session of which only the results matter. */
interface TestSession {
  readonly run: (input: GenerateInput) => GenerateResult
}

const makeOutputs = await loadOutputs()

/** A session that makes all outputs, as the default of a run is. */
export function createSession(options: Pick<SessionOptions, 'remember'> = {}): TestSession {
  const session = create({ ...options, makeOutputs })
  return { run: input => session.run(input).result }
}
