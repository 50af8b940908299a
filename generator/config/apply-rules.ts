import type { DiagnosticCode } from '../diagnostics/catalogue.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { RuleLevel } from './config.js'

/**
 * Sets the severities that the configuration asks for and drops the codes that are off.
 * An error stays an error, even if its code is a warning elsewhere.
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
