import { methods } from '../dialect/methods.js'
import type { Linked } from './link-notices.js'
import type { OperationOutline, WebhookOutline } from './outline.js'

/** Turns the addresses of successors into their ids and leaves out those that lead nowhere, which PW502 reports. */
export function linkSuccessors(nodes: Linked): Linked {
  const ids = new Set([...nodes.operations, ...nodes.webhooks].map(({ id }) => id))
  return {
    operations: nodes.operations.map(own => link(own, url => operationsAt(url, own, ids))),
    webhooks: nodes.webhooks.map(own => link(own, url => webhooksAt(url, ids))),
  }
}

function link<Node extends OperationOutline | WebhookOutline>(
  own: Node,
  resolve: (url: string) => readonly string[],
): Node {
  const { deprecated } = own
  if (deprecated?.successors === undefined) return own
  const found = new Set(deprecated.successors.flatMap(resolve))
  found.delete(own.id)
  const { successors: _, ...rest } = deprecated
  return { ...own, deprecated: found.size === 0 ? rest : { ...rest, successors: [...found] } }
}

const ending = /(?:\.md|\.html)$/

/** The operation that a link names; without a method the one of the same method, or all of the page. */
function operationsAt(
  url: string,
  { method }: OperationOutline,
  ids: ReadonlySet<string>,
): readonly string[] {
  const [path = '', fragment = ''] = url.split('#', 2)
  if (!path.startsWith('/openapi/')) return []
  const page = path.slice('/openapi/'.length).replace(ending, '')
  const idOf = (name: string): string => `${page}#${name}`
  if (fragment !== '') return [idOf(fragment)].filter(id => ids.has(id))
  return ids.has(idOf(method)) ? [idOf(method)] : methods.map(idOf).filter(id => ids.has(id))
}

function webhooksAt(url: string, ids: ReadonlySet<string>): readonly string[] {
  const [path = ''] = url.split('#', 1)
  if (!path.startsWith('/webhook/')) return []
  const id = path.slice('/webhook/'.length).replace(ending, '')
  return ids.has(id) ? [id] : []
}
