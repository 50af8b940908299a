import { compareProtocols } from '../../dialect/protocols.js'
import type { Model, Operation, Webhook } from '../../model/model.js'
import type { Tag } from '../../model/tag.js'
import { commonErrorsPath } from './error-text.js'
import { plainText } from './plain-text.js'

/** An entry of the index: what it describes, and its file. */
export interface IndexEntry {
  readonly node: Operation | Webhook
  /** Relative to the output folder. */
  readonly path: string
}

/** A product with an index of its own. */
export interface ProductIndex {
  readonly tag: Tag
  /** Relative to the output folder: `llms/catalogue/v3/pay.md`. */
  readonly path: string
  /** By the parts of its page, in their order. */
  readonly parts: readonly { readonly title: string; readonly entries: readonly IndexEntry[] }[]
}

/**
 * `llms.txt` by its convention: title, summary, and links in the catalogue's order: to the index of each product that has
 * a page, and a chapter with the operations of each other one, the current protocols first. What is deprecated stands
 * under `Optional`, which readers may leave out.
 */
export function indexText(
  packageName: string,
  model: Model,
  entries: readonly IndexEntry[],
  products: readonly ProductIndex[],
): string {
  const indexed = new Set(products.flatMap(({ parts }) => parts.flatMap(part => part.entries)))
  const own = entries
    .filter(entry => !indexed.has(entry))
    .sort((one, other) => compareProtocols(one.node.protocol, other.node.protocol))
  const chapters = new Map<string, IndexEntry[]>(model.tags.map(({ name }) => [name, []]))
  const others: IndexEntry[] = []
  for (const entry of own.filter(({ node }) => node.deprecated === undefined)) {
    const chapter = chapters.get(entry.node.tags[0] ?? '') ?? others
    chapter.push(entry)
  }
  const blocks = [
    `# ${packageName}`,
    `> TypeScript SDK of an HTTP API: ${count(model.operations, 'operation')}, ${count(model.webhooks, 'webhook')}. One file for each, in plain Markdown.`,
    'Each file names the request, the response and the errors field by field, with the path of a field on the wire, and shows one call.',
    ...(products.length === 0 ? [] : ['Products link to their own index, which links to these files.']),
    ...productChapters(products),
    ...[...chapters].map(([name, listed]) => chapterText(plainText(name), listed)),
    chapterText('Other', others),
    sharedErrors(model),
    chapterText(
      'Optional',
      own.filter(({ node }) => node.deprecated !== undefined),
    ),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

/** The codes that operations share. */
function sharedErrors({ commonErrors = [] }: Model): string {
  const lines = commonErrors.map(({ scope, title, errors }) => {
    const path = encodeURI(commonErrorsPath(scope))
    return `- [${linkText(title) || plainText(scope)}](${path}): ${count(errors, 'code')} that operations share`
  })
  return lines.length === 0 ? '' : `## Errors\n\n${lines.join('\n')}`
}

/** The text of a link cannot hold another link. */
function linkText(title: string): string {
  return plainText(title.replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1'))
}

function count(nodes: readonly unknown[], noun: string): string {
  return `${nodes.length} ${noun}${nodes.length === 1 ? '' : 's'}`
}

/** A heading and a list of links; '' without entries. `up` leads from the file to the top of the output folder. */
export function chapterText(title: string, entries: readonly IndexEntry[], up = ''): string {
  return entries.length === 0 ? '' : `## ${title}\n\n${entries.map(entry => line(entry, up)).join('\n')}`
}

function line({ node, path }: IndexEntry, up: string): string {
  const what =
    node.kind === 'operation'
      ? `${node.method.toUpperCase()} ${node.path}`
      : `notice ${node.eventTypes.join(', ')}`
  const title = linkText(node.title) || plainText(node.id)
  return `- [${title}](${up}${encodeURI(path)}): ${plainText(what)}${audience(node)}`
}

/** For whom an operation is, where that tells it from one with the same title. */
function audience({ modes }: Operation | Webhook): string {
  return modes.length === 1 && modes[0] === 'partner' ? ' (for partners)' : ''
}

/** The chapters of `llms.txt` with the products, under the headings of the index. */
function productChapters(products: readonly ProductIndex[]): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const product of products) {
    const group = product.tag.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), productLine(product)])
  }
  return [...groups].map(([group, lines]) => `## ${plainText(group) || 'Products'}\n\n${lines.join('\n')}`)
}

function productLine({ tag, path, parts }: ProductIndex): string {
  const nodes = parts.flatMap(({ entries }) => entries.map(({ node }) => node))
  const counts = [
    count(
      nodes.filter(({ kind }) => kind === 'operation'),
      'operation',
    ),
    count(
      nodes.filter(({ kind }) => kind === 'webhook'),
      'webhook',
    ),
  ].filter(text => !text.startsWith('0 '))
  const about = plainText(tag.description ?? '')
  const title = linkText(tag.name)
  return `- [${title}](${encodeURI(path)}): ${about === '' ? '' : `${about} `}(${counts.join(', ') || 'nothing listed'})`
}
