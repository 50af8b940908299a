/**
 * Makes a function that works once for each object: for what several outputs say of one node. The object must not change,
 * and the result depends on it alone. It is kept as long as the object is.
 */
export function onceFor<Node extends object, Result>(make: (node: Node) => Result): (node: Node) => Result {
  const known = new WeakMap<Node, { readonly result: Result }>()
  return node => {
    const before = known.get(node)
    if (before !== undefined) return before.result
    const result = make(node)
    known.set(node, { result })
    return result
  }
}
