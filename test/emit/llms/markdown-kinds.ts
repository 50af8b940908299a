/** Kinds of the nodes of a Markdown tree, each once, the root's first. */
export function kindsOf(tree: object): readonly string[] {
  const kinds = new Set<string>()
  const visit = (node: object): void => {
    if ('type' in node) kinds.add(String(node.type))
    if ('children' in node && Array.isArray(node.children)) for (const child of node.children) visit(child)
  }
  visit(tree)
  return [...kinds]
}
