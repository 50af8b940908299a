const plainSegment = /^[A-Za-z0-9-][A-Za-z0-9_-]*$/
const placeholder = /^\{([A-Za-z0-9-][A-Za-z0-9_-]*)\}$/
const plainEventName = /^[A-Za-z0-9-][A-Za-z0-9_.-]*$/

/** `~` and the number of the code unit for everything but `-` and the characters of identifiers. */
function escapeSegment(segment: string): string {
  return segment.replace(/^_|[^A-Za-z0-9_-]/g, found => {
    const code = found.charCodeAt(0)
    return code < 256 ? `~${code.toString(16).padStart(2, '0')}` : `~u${code.toString(16).padStart(4, '0')}`
  })
}

/** As in the names of the SDK, `{name}` becomes `_name_`. */
function segmentId(segment: string): string {
  if (plainSegment.test(segment)) return segment
  const name = placeholder.exec(segment)?.[1]
  return name === undefined ? escapeSegment(segment) : `_${name}_`
}

/**
 * `operationId` of an operation: `v3/pay/transactions/id/{transaction_id}#get` gives
 * `v3.pay.transactions.id._transaction_id_.get`.
 *
 * Different ids always give different results, so the result depends on this operation alone. It is safe in a URL as it is.
 */
export function operationId(id: string): string {
  const end = id.lastIndexOf('#')
  const page = end < 0 ? id : id.slice(0, end)
  const method = end < 0 ? '' : `.${escapeSegment(id.slice(end + 1))}`
  return page.split('/').map(segmentId).join('.') + method
}

/** `operationId` of a webhook: `v3/COUPON.USE` gives `webhook.v3.COUPON.USE`. Different ids give different results. */
export function webhookOperationId(id: string): string {
  const [first = '', ...rest] = id.split('/')
  const name = rest.join('/')
  // The name is the last part, so its dots cannot be taken for separators.
  return `webhook.${segmentId(first)}.${plainEventName.test(name) ? name : escapeSegment(name)}`
}
