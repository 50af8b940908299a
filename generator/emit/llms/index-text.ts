import { compareProtocols } from '../../dialect/protocols.js'
import type { ModelOutline, OperationOutline, WebhookOutline } from '../../model/outline.js'
import type { Tag } from '../../model/tag.js'
import type { LlmsWords } from '../words/llms-words.js'
import { commonErrorsPath } from './error-text.js'
import { plainText } from './plain-text.js'

/** An entry of the index: what it describes, and its file. */
export interface IndexEntry {
  readonly node: OperationOutline | WebhookOutline
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
  model: ModelOutline,
  entries: readonly IndexEntry[],
  products: readonly ProductIndex[],
  words: LlmsWords,
): string {
  const { index } = words
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
    `> ${index.summary(index.operations(model.operations.length), index.webhooks(model.webhooks.length))}`,
    index.contents,
    ...(products.length === 0 ? [] : [index.products]),
    ...productChapters(products, index),
    ...[...chapters].map(([name, listed]) => chapterText(plainText(name), listed, words)),
    chapterText(index.others, others, words),
    sharedErrors(model, index),
    chapterText(
      index.optional,
      own.filter(({ node }) => node.deprecated !== undefined),
      words,
    ),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

/** The codes that operations share. */
function sharedErrors({ commonErrors = [] }: ModelOutline, words: LlmsWords['index']): string {
  const lines = commonErrors.map(({ scope, title, errors }) => {
    const path = encodeURI(commonErrorsPath(scope))
    return `- [${linkText(title) || plainText(scope)}](${path}): ${words.sharedCodes(errors.length)}`
  })
  return lines.length === 0 ? '' : `## ${words.errors}\n\n${lines.join('\n')}`
}

/** The text of a link cannot hold another link. */
function linkText(title: string): string {
  return plainText(title.replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1'))
}

/** A heading and a list of links; '' without entries. `up` leads from the file to the top of the output folder. */
export function chapterText(
  title: string,
  entries: readonly IndexEntry[],
  words: LlmsWords,
  up = '',
): string {
  return entries.length === 0
    ? ''
    : `## ${title}\n\n${entries.map(entry => line(entry, words.index, up)).join('\n')}`
}

function line({ node, path }: IndexEntry, words: LlmsWords['index'], up: string): string {
  const what =
    node.kind === 'operation'
      ? `${node.method.toUpperCase()} ${node.path}`
      : words.notice(node.eventTypes.join(', '))
  const title = linkText(node.title) || plainText(node.id)
  return `- [${title}](${up}${encodeURI(path)}): ${plainText(what)}${isForPartners(node) ? words.forPartners : ''}`
}

/** Whether only partners call an operation: that tells it from one with the same title. */
function isForPartners({ modes }: OperationOutline | WebhookOutline): boolean {
  return modes.length === 1 && modes[0] === 'partner'
}

/** The chapters of `llms.txt` with the products, under the headings of the index. */
function productChapters(products: readonly ProductIndex[], words: LlmsWords['index']): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const product of products) {
    const group = product.tag.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), productLine(product, words)])
  }
  return [...groups].map(([group, lines]) => `## ${plainText(group) || words.group}\n\n${lines.join('\n')}`)
}

function productLine({ tag, path, parts }: ProductIndex, words: LlmsWords['index']): string {
  const nodes = parts.flatMap(({ entries }) => entries.map(({ node }) => node))
  const operations = nodes.filter(({ kind }) => kind === 'operation').length
  const webhooks = nodes.length - operations
  const counts = [
    ...(operations === 0 ? [] : [words.operations(operations)]),
    ...(webhooks === 0 ? [] : [words.webhooks(webhooks)]),
  ]
  const about = plainText(tag.description ?? '')
  const title = linkText(tag.name)
  const said = words.counts(counts.length === 0 ? [words.nothing] : counts)
  return `- [${title}](${encodeURI(path)}): ${about === '' ? '' : `${about} `}${said}`
}
