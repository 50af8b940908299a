import type { Severity } from '../catalogue-entry.js'
import type { Diagnostic } from '../diagnostic.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' }

/**
 * Diagnostics as workflow commands, one per line, which GitHub shows beside the changed lines.
 * `locate` gives a file's path relative to the repository. Escapes as the `@actions/core` package does.
 */
export function renderGithub(diagnostics: readonly Diagnostic[], locate: (file: string) => string): string {
  return diagnostics.map(found => `${annotation(found, locate)}\n`).join('')
}

function annotation(
  { code, severity, message, file, span, help }: Diagnostic,
  locate: (file: string) => string,
): string {
  const oneLine = span.line === span.endLine
  const place = [
    ['file', locate(file)],
    ['line', String(span.line)],
    ['endLine', String(span.endLine)],
    // GitHub takes columns only within one line; its end column is inclusive.
    ...(oneLine
      ? [
          ['col', String(span.column)],
          ['endColumn', String(Math.max(span.column, span.endColumn - 1))],
        ]
      : []),
    ['title', code],
  ]
  const properties = place.map(([name = '', value = '']) => `${name}=${escapeProperty(value)}`).join(',')
  return `::${commands[severity]} ${properties}::${escapeData(`${message}\n${help}`)}`
}

/** Escapes the text behind `::`. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Escapes a property's value. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
