import type { OutputFile } from '../../generator/emit/output-file.js'
import { loadOutputs, type OutputName, outputNames, outputsOf } from '../../generator/emit/outputs.js'
import {
  createSession as create,
  type GenerateInput,
  type GenerateResult,
  type SessionOptions,
} from '../../generator/generate.js'
import { textFile } from '../../generator/write/produced-file.js'

/** The result of a run whose files are all texts. */
export interface TextResult extends Omit<GenerateResult, 'files'> {
  readonly files: readonly OutputFile[]
}

/** A session of which only the results matter. */
interface TestSession {
  readonly run: (input: GenerateInput) => TextResult
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
  return { run: input => asText(session.run(input).result) }
}

/** The model stays one that is made when it is asked for. */
function asText(result: GenerateResult): TextResult {
  const { diagnostics, outline, counts, leftOut } = result
  return {
    files: result.files.map(textFile),
    ...{ diagnostics, outline, counts, leftOut },
    get model() {
      return result.model
    },
  }
}
