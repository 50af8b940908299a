import type { PhpAssign, PhpNode } from './php-node.js'
import { type PhpScope, readValue } from './read-value.js'
import type { SampleEntry, SampleValue } from './sample-value.js'

/** Only literals replace a variable: its name tells more than the source of a computed value. */
function isLiteral(value: SampleValue): boolean {
  return value.kind === 'scalar' || value.kind === 'list' || value.kind === 'map'
}

/** `$params['sign'] = …`: the entry is replaced where it stands, or added at the end. */
function withEntry(array: SampleValue | undefined, entry: SampleEntry): SampleValue | undefined {
  if (array?.kind === 'list' && array.items.length === 0)
    return { kind: 'map', entries: [entry], span: array.span }
  if (array?.kind !== 'map') return undefined
  const at = array.entries.findIndex(old => old.key === entry.key)
  const entries = at === -1 ? [...array.entries, entry] : array.entries.with(at, entry)
  return { ...array, entries }
}

function assign(node: PhpAssign, variables: Map<string, SampleValue>, scope: PhpScope): void {
  const { left } = node
  if (left.kind === 'variable' && typeof left.name === 'string') {
    const value = readValue(node.right, scope).value
    if (node.operator === '=' && isLiteral(value)) variables.set(left.name, value)
    else variables.delete(left.name)
    return
  }
  if (left.kind !== 'offsetlookup' || left.what.kind !== 'variable' || typeof left.what.name !== 'string')
    return
  const { name } = left.what
  const key = left.offset ? readValue(left.offset, scope).value : undefined
  const span = scope.locate(left.loc.start.offset, node.right.loc.end.offset)
  const entry =
    key?.kind === 'scalar' && typeof key.value === 'string' && node.operator === '='
      ? withEntry(variables.get(name), {
          kind: 'entry',
          key: key.value,
          value: readValue(node.right, scope).value,
          span,
        })
      : undefined
  if (entry === undefined) variables.delete(name)
  else variables.set(name, entry)
}

/**
 * The known variables after the statements that end before the offset `limit`: those with a literal, and arrays with added
 * entries. Variables with computed values, or changed in other ways, are absent.
 */
export function readVariables(
  statements: readonly PhpNode[],
  limit: number,
  scope: Omit<PhpScope, 'variables'>,
): ReadonlyMap<string, SampleValue> {
  const variables = new Map<string, SampleValue>()
  for (const statement of statements) {
    if (statement.loc.start.offset >= limit) break
    if (statement.kind !== 'expressionstatement' || statement.expression.kind !== 'assign') continue
    if (statement.loc.end.offset <= limit) assign(statement.expression, variables, { ...scope, variables })
  }
  return variables
}
