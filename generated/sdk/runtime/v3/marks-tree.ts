import type { EncodedFields, EncryptedFields, FieldMarks } from '../descriptors.js'
import { type FieldPath, parseFieldPath } from '../field-path.js'

/** The marks of a table as a tree of places, for one walk over the data. */
export interface MarkNode {
  readonly members: Map<string, MarkNode>
  /** Names with `$n`, as patterns of the names on the wire. */
  readonly patterns: { readonly pattern: RegExp; readonly node: MarkNode }[]
  every?: MarkNode
  encrypted?: EncryptedFields
  encoded?: EncodedFields
  number?: true
  boolean?: true
  array?: true
  fraction?: true
}

const known = /* @__PURE__ */ new WeakMap<FieldMarks, MarkNode>()

/** The tree of a descriptor's marks; made once. */
export function marksTree(marks: FieldMarks): MarkNode {
  const tree = known.get(marks) ?? growTree(marks)
  known.set(marks, tree)
  return tree
}

/** The node of a member: by its name, or by the numbered name it matches. */
export function memberNode(node: MarkNode | undefined, name: string): MarkNode | undefined {
  return node?.members.get(name) ?? node?.patterns.find(({ pattern }) => pattern.test(name))?.node
}

/** The node of an element: by its own number, as in the `field` of an error, or the node of every element. */
export function elementNode(node: MarkNode | undefined, index: string): MarkNode | undefined {
  return node?.members.get(index) ?? node?.every
}

function growTree(marks: FieldMarks): MarkNode {
  const root = emptyNode()
  for (const group of marks.encrypted ?? [])
    for (const path of group.paths) descend(root, path).encrypted = group
  for (const group of marks.encoded ?? []) for (const path of group.paths) descend(root, path).encoded = group
  for (const path of marks.numbers ?? []) descend(root, path).number = true
  for (const path of marks.booleans ?? []) descend(root, path).boolean = true
  for (const path of marks.arrays ?? []) descend(root, path).array = true
  for (const path of marks.fractions ?? []) descend(root, path).fraction = true
  return root
}

function emptyNode(): MarkNode {
  return { members: new Map(), patterns: [] }
}

function descend(root: MarkNode, path: FieldPath): MarkNode {
  let node = root
  for (const step of parseFieldPath(path)) {
    if (step.kind === 'every-element') {
      node.every ??= emptyNode()
      node = node.every
    } else node = memberOf(node, step.name)
  }
  return node
}

function memberOf(parent: MarkNode, name: string): MarkNode {
  const existing = parent.members.get(name)
  if (existing !== undefined) return existing
  const node = emptyNode()
  parent.members.set(name, node)
  if (/\$[a-z]/.test(name)) parent.patterns.push({ pattern: numberedPattern(name), node })
  return node
}

function numberedPattern(name: string): RegExp {
  const parts = name.split(/\$[a-z]/).map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('\\d+')}$`)
}
