import type {
  ArraySchema,
  BinarySchema,
  BooleanSchema,
  FactKey,
  NumberSchema,
  ObjectSchema,
  OneOfSchema,
  Schema,
  StringSchema,
} from '../../model/schema.js'

/** An entry for each fact of a node: a new fact does not compile until it has one. */
export type FactTable<Node, Rest extends readonly unknown[], Result> = {
  readonly [K in FactKey<Node>]: (node: Node, ...rest: Rest) => Result
}

/** What an output writes for each fact of each kind of schema. */
export interface FactTables<Rest extends readonly unknown[], Result> {
  readonly string: FactTable<StringSchema, Rest, Result>
  /** For `integer`, too. */
  readonly number: FactTable<NumberSchema, Rest, Result>
  readonly boolean: FactTable<BooleanSchema, Rest, Result>
  readonly object: FactTable<ObjectSchema, Rest, Result>
  readonly array: FactTable<ArraySchema, Rest, Result>
  readonly 'one-of': FactTable<OneOfSchema, Rest, Result>
  readonly binary: FactTable<BinarySchema, Rest, Result>
}

/** The results for all facts of a schema, in the order of its table. */
export function schemaFacts<Rest extends readonly unknown[], Result>(
  schema: Schema,
  tables: FactTables<Rest, Result>,
  ...rest: Rest
): readonly Result[] {
  switch (schema.kind) {
    case 'string':
      return nodeFacts(schema, tables.string, ...rest)
    case 'integer':
    case 'number':
      return nodeFacts(schema, tables.number, ...rest)
    case 'boolean':
      return nodeFacts(schema, tables.boolean, ...rest)
    case 'object':
      return nodeFacts(schema, tables.object, ...rest)
    case 'array':
      return nodeFacts(schema, tables.array, ...rest)
    case 'one-of':
      return nodeFacts(schema, tables['one-of'], ...rest)
    case 'binary':
      return nodeFacts(schema, tables.binary, ...rest)
  }
}

/** The results for all facts of one node. */
export function nodeFacts<Node, Rest extends readonly unknown[], Result>(
  node: Node,
  table: Readonly<Record<string, (node: Node, ...rest: Rest) => Result>>,
  ...rest: Rest
): readonly Result[] {
  const results: Result[] = []
  for (const name in table) {
    const write = table[name]
    if (write !== undefined) results.push(write(node, ...rest))
  }
  return results
}
