import type { FollowingNotice } from './model.js'
import type { OperationOutline, WebhookOutline } from './outline.js'

/** Operations and webhooks as they know each other. */
export interface Linked {
  readonly operations: readonly OperationOutline[]
  readonly webhooks: readonly WebhookOutline[]
}

/** Leaves out the notices without a webhook and tells each webhook which operations it follows. */
export function linkNotices(nodes: Linked): Linked {
  const known = new Set(nodes.webhooks.map(({ id }) => id))
  const isKnown = ({ webhook }: FollowingNotice): boolean => known.has(webhook)
  const operations = nodes.operations.map(operation => {
    const { notices = [] } = operation
    return notices.every(isKnown) ? operation : withNotices(operation, notices.filter(isKnown))
  })
  const callers = callersOf(operations)
  return {
    operations,
    webhooks: nodes.webhooks.map(webhook => {
      const sentAfter = callers.get(webhook.id)
      return sentAfter === undefined ? webhook : { ...webhook, sentAfter }
    }),
  }
}

interface Noticed {
  readonly notices?: readonly FollowingNotice[]
}

/** An operation that has these notices, and no others. */
export function withNotices<Node extends Noticed>(
  { notices: _, ...rest }: Node,
  notices: readonly FollowingNotice[],
): Omit<Node, 'notices'> & Noticed {
  return notices.length === 0 ? rest : { ...rest, notices }
}

/** The ids of the operations by the id of the webhook that follows them, each once. */
function callersOf(operations: readonly OperationOutline[]): ReadonlyMap<string, readonly string[]> {
  const callers = new Map<string, string[]>()
  for (const { id, notices = [] } of operations)
    for (const webhook of new Set(notices.map(notice => notice.webhook))) {
      const own = callers.get(webhook)
      if (own === undefined) callers.set(webhook, [id])
      else own.push(id)
    }
  return callers
}
