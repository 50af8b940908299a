import { loadOutputs, type OutputName, outputNames, outputsOf } from '../../generator/emit/outputs.js'
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

interface TestSessionOptions extends Pick<SessionOptions, 'remember'> {
  /** Default: all. */
  readonly outputs?: readonly OutputName[]
}

const makers = new Map(
  await Promise.all(outputNames.map(async name => [name, await loadOutputs(outputsOf([name]))] as const)),
)

/** A session that makes all outputs, as the default of a run is, or some. */
export function createSession({ outputs = outputNames, ...options }: TestSessionOptions = {}): TestSession {
  const chosen = outputNames.filter(name => outputs.includes(name))
  const session = create({
    ...options,
    makeOutputs: tools => chosen.flatMap(name => makers.get(name)?.(tools) ?? []),
  })
  return { run: input => session.run(input).result }
}
