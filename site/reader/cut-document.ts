/** A JSON value of a document. */
type Json = Readonly<Record<string, unknown>>

/** A part of an OpenAPI document: the operations and notices of one product. */
export interface DocumentPart {
  /** The tag; '' for operations without one. */
  readonly tag: string
  /** The group of tags (`x-tagGroups`) with the tag; '' without. */
  readonly group: string
  readonly operations: number
  /** JSON. */
  readonly content: string
}

/**
 * Cuts an OpenAPI document into one for each tag that has operations, in the order of `x-tagGroups` and `tags`, and one for
 * what has no tag. Each is a whole document: browsers show 50 operations at once, not 1,200. Notices get the tag
 * `notices`, because readers list them apart. Throws an Error for text that is
 * not an OpenAPI document.
 */
export function cutDocument(text: string, notices: string): readonly DocumentPart[] {
  const document = objectOf(JSON.parse(text))
  if (typeof document.openapi !== 'string')
    throw new Error(
      'The text is not an OpenAPI document: it states no version. Give the emitter’s openapi.json.',
    )
  const tags = arrayOf(document.tags).map(tag => String(objectOf(tag).name))
  const groups = arrayOf(document['x-tagGroups']).map(objectOf)
  const groupOf = (tag: string): string =>
    String(groups.find(({ tags: own }) => arrayOf(own).includes(tag))?.name ?? '')
  const grouped = groups.flatMap(({ tags: own }) => arrayOf(own).map(String))
  const order = [...new Set([...grouped, ...tags]), '']
  return order.flatMap(tag => partOf(document, { tag, notices, group: groupOf(tag) }) ?? [])
}

interface PartNames {
  readonly tag: string
  readonly notices: string
  readonly group: string
}

function partOf(document: Json, { tag, notices, group }: PartNames): DocumentPart | undefined {
  const paths = keepOperations(objectOf(document.paths), tag, tag === '' ? [] : [tag])
  const webhooks = keepOperations(objectOf(document.webhooks), tag, [notices])
  const operations = paths.count + webhooks.count
  if (operations === 0) return undefined
  const { 'x-tagGroups': _, 'x-moved-pages': __, ...shared } = document
  const part = {
    ...shared,
    info: { ...objectOf(document.info), ...(tag === '' ? {} : { title: tag }) },
    tags: [
      ...arrayOf(document.tags).filter(own => objectOf(own).name === tag),
      ...(webhooks.count === 0 ? [] : [{ name: notices }]),
    ],
    paths: paths.items,
    webhooks: webhooks.items,
  }
  return { tag, group, operations, content: JSON.stringify(part) }
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

/** The path items with operations of a tag, without their other operations. They get `tags` instead of their own. */
function keepOperations(
  items: Json,
  tag: string,
  tags: readonly string[],
): { readonly items: Json; readonly count: number } {
  let count = 0
  const kept = Object.entries(items).flatMap(([path, item]) => {
    const members = Object.entries(objectOf(item))
    const own = members.flatMap(([name, value]) => {
      const operation = objectOf(value)
      return methods.has(name) && hasTag(operation, tag) ? [[name, { ...operation, tags }] as const] : []
    })
    count += own.length
    const shared = members.filter(([name]) => !methods.has(name))
    return own.length === 0 ? [] : [[path, Object.fromEntries([...shared, ...own])] as const]
  })
  return { items: Object.fromEntries(kept), count }
}

function hasTag({ tags }: Json, tag: string): boolean {
  const own = arrayOf(tags)
  return tag === '' ? own.length === 0 : own.includes(tag)
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
