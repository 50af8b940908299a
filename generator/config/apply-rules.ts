import type { DiagnosticCode } from '../diagnostics/catalogue.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { RuleLevel } from './config.js'

/**
 * Gives diagnostics the severities that the configuration states and drops those that are off.
 * An error stays one, also where the code itself is a warning and the rule that found it says error.
 */
export function applyRules(
  diagnostics: readonly Diagnostic[],
  rules: ReadonlyMap<DiagnosticCode, RuleLevel>,
): readonly Diagnostic[] {
  if (rules.size === 0) return diagnostics
  return diagnostics.flatMap(found => {
    const level = rules.get(found.code)
    if (level === undefined || found.severity === 'error') return [found]
    return level === 'off' ? [] : [{ ...found, severity: level }]
  })
}
