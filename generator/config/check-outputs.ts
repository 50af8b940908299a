import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { didYouMean } from '../diagnostics/nearest.js'
import type { Emitter } from '../emit/emitter.js'
import { type Output, type OutputName, outputNames, outputs } from '../emit/outputs.js'

/** The outputs that a run makes, in the order in which they run and each once, and what is wrong with the list. */
export interface CheckedOutputs {
  readonly outputs: readonly OutputName[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Checks a list of outputs: unknown names (PW014), one without another that it needs (PW015), and none at all (PW016), which
 * only emitters of your own make useful. `file` is where the list stands, for the diagnostics.
 */
export function checkOutputs(
  given: readonly string[],
  emitters: readonly Emitter[] = [],
  file: string,
): CheckedOutputs {
  const unknown = [...new Set(given)].filter(name => !outputNames.some(known => known === name))
  const chosen = outputs.filter(({ name }) => given.includes(name))
  const names = chosen.map(({ name }) => name)
  const none =
    given.length === 0 && emitters.length === 0
      ? [fileDiagnostic('PW016', file, 'The list of outputs is empty, so that nothing would be made.')]
      : []
  return {
    outputs: names,
    diagnostics: [
      ...unknown.map(name => fileDiagnostic('PW014', file, unknownName(name, emitters))),
      ...(unknown.length > 0 ? [] : chosen.flatMap(output => lack(output, names, file))),
      ...none,
    ],
  }
}

function unknownName(name: string, emitters: readonly Emitter[]): string {
  if (emitters.some(emitter => emitter.name === name))
    return `\`${name}\` is an emitter of your own: it always runs, and the list of outputs does not name it.`
  return `There is no output \`${name}\`.${didYouMean(name, outputNames)}`
}

/** That an output lacks some of those that it needs. */
function lack({ name, needs = [] }: Output, chosen: readonly string[], file: string): readonly Diagnostic[] {
  const missing = needs.filter(needed => !chosen.includes(needed))
  if (missing.length === 0) return []
  const listed = missing.map(needed => `\`${needed}\``).join(' and ')
  return [fileDiagnostic('PW015', file, `The output \`${name}\` does not work without ${listed}.`)]
}
