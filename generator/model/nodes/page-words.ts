/** What nodes were called on their pages before they were translated, by the identity of immutable data. */
const words = new WeakMap<object, string>()
const schemas = new WeakMap<object, object>()

/** Remembers the page's own words of a node: of a row its description, of an operation its title. */
export function keepPageWords<Node extends object>(node: Node, own: string): Node {
  words.set(node, own)
  return node
}

/** The page's own words of a node, from which facts are read; `shown` where nobody translated it. */
export function pageWords(node: object, shown: string): string {
  return words.get(node) ?? shown
}

/** Remembers of which schema a schema is the translation. */
export function keepPageSchema<Node extends object>(node: Node, own: object): Node {
  schemas.set(node, own)
  return node
}

/** The schema as its page words it. */
export function pageSchema(schema: object): object {
  return schemas.get(schema) ?? schema
}
