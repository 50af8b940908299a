import type { CodeBlock } from '../../../generator/parse/page.js'

/** A fenced PHP block whose code begins at `codeLine` and `column`. */
export function phpBlock(code: string, label = '', codeLine = 1, column = 1): CodeBlock {
  const span = { line: codeLine - 1, column, endLine: codeLine + code.split('\n').length, endColumn: 4 }
  return { kind: 'code', language: 'php', label, code, fenced: true, closed: true, codeLine, span }
}
