import { methods } from '../dialect/methods.js'
import type { Linked } from './link-notices.js'
import type { Documented, Operation, Webhook } from './model.js'

/**
 * Makes a function that turns the addresses of successors into their ids and leaves out those that lead nowhere, which PW502
 * reports. It keeps the object of a node whose successors did not change, so that emitters may remember it.
 */
export function createSuccessorLinker(): (nodes: Linked) => Linked {
  const operations = linker<Operation>()
  const webhooks = linker<Webhook>()
  return nodes => {
    const ids = new Set([...nodes.operations, ...nodes.webhooks].map(({ id }) => id))
    return {
      operations: nodes.operations.map(own => operations(own, url => operationsAt(url, own, ids))),
      webhooks: nodes.webhooks.map(own => webhooks(own, url => webhooksAt(url, ids))),
    }
  }
}

type Resolve = (url: string) => readonly string[]

function linker<Node extends Documented & { readonly id: string }>(): (own: Node, resolve: Resolve) => Node {
  const memory = new WeakMap<Node, { readonly key: string; readonly node: Node }>()
  return (own, resolve) => {
    const { deprecated } = own
    if (deprecated?.successors === undefined) return own
    const found = new Set(deprecated.successors.flatMap(resolve))
    found.delete(own.id)
    const key = [...found].join(' ')
    const known = memory.get(own)
    if (known?.key === key) return known.node
    const { successors: _, ...rest } = deprecated
    const node = { ...own, deprecated: found.size === 0 ? rest : { ...rest, successors: [...found] } }
    memory.set(own, { key, node })
    return node
  }
}

const ending = /(?:\.md|\.html)$/

/** The operation that a link names; without a method the one of the same method, or all of the page. */
function operationsAt(url: string, { method }: Operation, ids: ReadonlySet<string>): readonly string[] {
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
