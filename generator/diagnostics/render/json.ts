import type { Diagnostic } from '../diagnostic.js'

/**
 * Diagnostics as one JSON array of flat objects, one per line, with a line end behind it. `locate` gives the path by
 * which a reader can open a file.
 */
export function renderJson(diagnostics: readonly Diagnostic[], locate: (file: string) => string): string {
  if (diagnostics.length === 0) return '[]\n'
  const items = diagnostics.map(({ code, severity, message, file, span, help }) => {
    const { line, column, endLine, endColumn } = span
    return JSON.stringify({
      code,
      severity,
      message,
      file: locate(file),
      line,
      column,
      endLine,
      endColumn,
      help,
    })
  })
  return `[\n${items.join(',\n')}\n]\n`
}
