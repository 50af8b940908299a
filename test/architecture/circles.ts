/** Who leads to whom. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** Every group of nodes that all lead to each other, as `a <-> b` in order of their names. */
export function circles(graph: Graph): readonly string[] {
  const reached = new Map([...graph.keys()].map(node => [node, reachedFrom(graph, node)]))
  const groups = [...graph.keys()].flatMap(node => {
    const mine = reached.get(node)
    if (mine?.has(node) !== true) return []
    return [
      [...mine]
        .filter(other => reached.get(other)?.has(node) === true)
        .sort()
        .join(' <-> '),
    ]
  })
  return [...new Set(groups)].sort()
}

function reachedFrom(graph: Graph, start: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [...(graph.get(start) ?? [])]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    open.push(...(graph.get(node) ?? []))
  }
  return seen
}
