import type { OperationEntry } from './page-model.js'

/** What a method and a path lead to. */
export type FoundPath =
  /** Operations of this path; several where the placeholders differ in their names alone. */
  | { readonly kind: 'operations'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] }

/** An operation, and the values of its placeholders. */
export interface Candidate {
  readonly id: string
  readonly path: Readonly<Record<string, string>>
}

interface Entry {
  readonly id: string
  readonly method: string
  /** Names of the placeholders in the order of their segments. */
  readonly names: readonly string[]
}

/** A tree of the segments of all paths. */
interface Node {
  readonly literals: Map<string, Node>
  placeholder?: Node
  readonly entries: Entry[]
}

/**
 * Makes the function that finds operations by method (in any case) and by the path of a URL as it is on the wire.
 *
 * Literal segments win over placeholders, whose values are percent-decoded and never empty. A `HEAD` finds what `GET` does.
 * A slash at the end counts where a page has the path with and without; otherwise it is passed over. A prefix (`/hk`) that
 * operations have on another host is passed over in front of the others: the caller may have chosen that host.
 */
export function createRouter(
  entries: readonly OperationEntry[],
): (method: string, path: string) => FoundPath | undefined {
  const root = newNode()
  const prefixes = new Set<string>()
  for (const [method, path, id, prefix = ''] of entries) {
    if (prefix !== '') prefixes.add(prefix)
    addPath(root, prefix + path, id, method.toUpperCase())
  }
  return (method, path) => {
    const wanted = method.toUpperCase()
    const unprefixed = [...prefixes]
      .filter(prefix => path.startsWith(`${prefix}/`))
      .map(prefix => path.slice(prefix.length))
    let other: FoundPath | undefined
    for (const one of [path, ...unprefixed].flatMap(each => [each, otherEnd(each)])) {
      const found = findPath(root, one, wanted)
      if (found?.kind === 'operations') return found
      other ??= found
    }
    return other
  }
}

/** The path with the slash at the end that it lacks, or without the one that it has. */
function otherEnd(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`
}

function newNode(): Node {
  return { literals: new Map(), entries: [] }
}

function addPath(root: Node, path: string, id: string, method: string): void {
  const names: string[] = []
  let node = root
  for (const segment of segmentsOf(path)) {
    const isPlaceholder = segment.startsWith('{') && segment.endsWith('}')
    if (isPlaceholder) names.push(segment.slice(1, -1))
    node = isPlaceholder ? placeholderOf(node) : literalOf(node, segment)
  }
  node.entries.push({ id, method, names })
}

function literalOf(node: Node, segment: string): Node {
  const known = node.literals.get(segment)
  if (known !== undefined) return known
  const made = newNode()
  node.literals.set(segment, made)
  return made
}

function placeholderOf(node: Node): Node {
  node.placeholder ??= newNode()
  return node.placeholder
}

/** Without the empty one in front of the first slash. */
function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1)
}

function findPath(root: Node, path: string, method: string): FoundPath | undefined {
  const allowed = new Set<string>()
  for (const { node, values } of nodesOf(root, segmentsOf(path), [])) {
    const exact = node.entries.filter(entry => entry.method === method)
    const fitting =
      exact.length > 0 || method !== 'HEAD' ? exact : node.entries.filter(entry => entry.method === 'GET')
    if (fitting.length > 0)
      return {
        kind: 'operations',
        candidates: fitting.map(({ id, names }) => ({
          id,
          path: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])),
        })),
      }
    for (const entry of node.entries) allowed.add(entry.method)
  }
  return allowed.size === 0 ? undefined : { kind: 'method-not-allowed', allowed: [...allowed] }
}

interface FoundNode {
  readonly node: Node
  readonly values: readonly string[]
}

/** The nodes at the end of a path, those of literal segments first. */
function* nodesOf(
  node: Node,
  [segment, ...rest]: readonly string[],
  values: readonly string[],
): Generator<FoundNode> {
  if (segment === undefined) {
    if (node.entries.length > 0) yield { node, values }
    return
  }
  const text = decoded(segment)
  const literal = node.literals.get(text ?? segment)
  if (literal !== undefined) yield* nodesOf(literal, rest, values)
  if (node.placeholder !== undefined && text !== undefined && text !== '')
    yield* nodesOf(node.placeholder, rest, [...values, text])
}

/** Undefined for percent signs that encode nothing. */
function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
