import type { FollowingNotice, Operation, Webhook } from './model.js'

/** Operations and webhooks as they know each other. */
export interface Linked {
  readonly operations: readonly Operation[]
  readonly webhooks: readonly Webhook[]
}

/**
 * Makes a function that leaves out the notices without a webhook and tells each webhook which operations it follows. It keeps
 * the object of a node whose links did not change, so that emitters may remember it.
 */
export function createNoticeLinker(): (nodes: Linked) => Linked {
  const operations = new WeakMap<Operation, Remembered<Operation>>()
  const webhooks = new WeakMap<Webhook, Remembered<Webhook>>()
  return nodes => {
    const known = new Set(nodes.webhooks.map(({ id }) => id))
    const isKnown = ({ webhook }: FollowingNotice): boolean => known.has(webhook)
    const linked = nodes.operations.map(operation => {
      const { notices = [] } = operation
      if (notices.every(isKnown)) return operation
      const own = notices.filter(isKnown)
      const key = own.map(({ webhook }) => webhook).join(' ')
      return recall(operations, operation, key, () => withNotices(operation, own))
    })
    const callers = callersOf(linked)
    return {
      operations: linked,
      webhooks: nodes.webhooks.map(webhook => {
        const sentAfter = callers.get(webhook.id)
        if (sentAfter === undefined) return webhook
        return recall(webhooks, webhook, sentAfter.join(' '), () => ({ ...webhook, sentAfter }))
      }),
    }
  }
}

interface Remembered<Node> {
  readonly key: string
  readonly node: Node
}

function recall<Node extends object>(
  memory: WeakMap<Node, Remembered<Node>>,
  own: Node,
  key: string,
  make: () => Node,
): Node {
  const known = memory.get(own)
  if (known?.key === key) return known.node
  const node = make()
  memory.set(own, { key, node })
  return node
}

function withNotices({ notices: _, ...rest }: Operation, own: readonly FollowingNotice[]): Operation {
  return own.length === 0 ? rest : { ...rest, notices: own }
}

/** The ids of the operations by the id of the webhook that follows them, each once. */
function callersOf(operations: readonly Operation[]): ReadonlyMap<string, readonly string[]> {
  const callers = new Map<string, string[]>()
  for (const { id, notices = [] } of operations)
    for (const webhook of new Set(notices.map(notice => notice.webhook))) {
      const own = callers.get(webhook)
      if (own === undefined) callers.set(webhook, [id])
      else own.push(id)
    }
  return callers
}
