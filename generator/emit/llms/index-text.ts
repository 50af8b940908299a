import { compareProtocols } from '../../dialect/protocols.js'
import type { Model, Operation, Webhook } from '../../model/model.js'
import { commonErrorsPath } from './error-text.js'
import { plainText } from './plain-text.js'

/** An entry of the index: what it describes, and its file. */
export interface IndexEntry {
  readonly node: Operation | Webhook
  /** Relative to the output folder. */
  readonly path: string
}

/**
 * `llms.txt` by its convention: title, summary, and a chapter of links per product in the catalogue's order, with the
 * current protocols first. What is deprecated stands under `Optional`, which readers may leave out.
 */
export function indexText(packageName: string, model: Model, entries: readonly IndexEntry[]): string {
  const ordered = [...entries].sort((one, other) => compareProtocols(one.node.protocol, other.node.protocol))
  const current = ordered.filter(({ node }) => node.deprecated === undefined)
  const chapters = new Map<string, IndexEntry[]>(model.tags.map(({ name }) => [name, []]))
  const others: IndexEntry[] = []
  for (const entry of current) {
    const chapter = chapters.get(entry.node.tags[0] ?? '') ?? others
    chapter.push(entry)
  }
  const blocks = [
    `# ${packageName}`,
    `> TypeScript SDK of an HTTP API: ${count(model.operations, 'operation')}, ${count(model.webhooks, 'webhook')}. One file for each, in plain Markdown.`,
    'Each file names the request, the response and the errors field by field, with the path of a field on the wire, and shows one call.',
    ...[...chapters].map(([name, own]) => chapterText(plainText(name), own)),
    chapterText('Other', others),
    sharedErrors(model),
    chapterText(
      'Optional',
      ordered.filter(({ node }) => node.deprecated !== undefined),
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

function chapterText(title: string, entries: readonly IndexEntry[]): string {
  return entries.length === 0 ? '' : `## ${title}\n\n${entries.map(line).join('\n')}`
}

function line({ node, path }: IndexEntry): string {
  const what =
    node.kind === 'operation'
      ? `${node.method.toUpperCase()} ${node.path}`
      : `notice ${node.eventTypes.join(', ')}`
  const title = linkText(node.title) || plainText(node.id)
  return `- [${title}](${encodeURI(path)}): ${plainText(what)}`
}
