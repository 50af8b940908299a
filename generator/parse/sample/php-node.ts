/** The place of a node in the PHP source: offsets in UTF-16 code units, the end exclusive. */
export interface PhpLocation {
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

interface NodeBase {
  readonly loc: PhpLocation
}

/**
 * The nodes of php-parser that samples use, discriminated by `kind`. The package's own types are classes whose `kind` is any
 * string, which TypeScript cannot narrow.
 */
export type PhpNode = NodeBase &
  (
    | { readonly kind: 'string'; readonly raw: string }
    /** `value` is the number as written. */
    | { readonly kind: 'number'; readonly value: string | number }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'nullkeyword' }
    /** A here document or a string with variables in it. */
    | { readonly kind: 'encapsed'; readonly type: string; readonly value: readonly PhpNode[] }
    /** One stretch of an encapsed string, or a name in braces: `$x->{'a-b'}`. */
    | { readonly kind: 'encapsedpart'; readonly expression: PhpNode }
    | { readonly kind: 'nowdoc'; readonly value: string }
    | { readonly kind: 'unary'; readonly type: string; readonly what: PhpNode }
    | { readonly kind: 'cast'; readonly type: string; readonly expr: PhpNode }
    | { readonly kind: 'variable'; readonly name: string | PhpNode }
    | { readonly kind: 'identifier' | 'name'; readonly name: string }
    | { readonly kind: 'bin'; readonly type: string; readonly left: PhpNode; readonly right: PhpNode }
    | { readonly kind: 'expressionstatement'; readonly expression: PhpNode }
    /** Nodes without members that samples use. */
    | { readonly kind: 'closure' | 'block' | 'if' | 'return' | 'noop' }
    | PhpArrayNode
    | PhpEntryNode
    | PhpLookup
    | PhpCall
    | PhpAssign
    | PhpProgram
  )

export interface PhpArrayNode extends NodeBase {
  readonly kind: 'array'
  readonly items: readonly (PhpNode | null)[]
}

export interface PhpEntryNode extends NodeBase {
  readonly kind: 'entry'
  readonly key: PhpNode | null
  readonly value: PhpNode
  readonly byRef: boolean
  readonly unpack: boolean
}

export interface PhpLookup extends NodeBase {
  readonly kind: 'propertylookup' | 'nullsafepropertylookup' | 'offsetlookup' | 'staticlookup'
  readonly what: PhpNode
  /** `null` for `$list[]`. */
  readonly offset: PhpNode | null | false
}

export interface PhpCall extends NodeBase {
  readonly kind: 'call' | 'new'
  readonly what: PhpNode
  readonly arguments: readonly PhpNode[]
}

export interface PhpAssign extends NodeBase {
  readonly kind: 'assign'
  readonly left: PhpNode
  readonly right: PhpNode
  readonly operator: string
}

export interface PhpProgram extends NodeBase {
  readonly kind: 'program'
  readonly children: readonly PhpNode[]
}

function isNode(value: unknown): value is PhpNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'loc' in value
}

/** The nodes directly below a node, in the order of its fields. */
export function childrenOf(node: PhpNode): readonly PhpNode[] {
  const found: PhpNode[] = []
  for (const value of Object.values(node)) {
    if (isNode(value)) found.push(value)
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) found.push(item)
  }
  return found
}

/** The name of a function without leading `\`, in small letters as PHP compares it; '' for methods and computed names. */
export function functionName(node: PhpNode): string {
  return node.kind === 'name' ? node.name.replace(/^\\/, '').toLowerCase() : ''
}

/** Pushes the nodes below a node on a stack, the first one on top. Loops, because spreading many would overflow. */
export function pushChildren(stack: PhpNode[], node: PhpNode): void {
  const children = childrenOf(node)
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at]
    if (child !== undefined) stack.push(child)
  }
}
