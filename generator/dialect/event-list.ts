/**
 * The attribute that names the notices which follow a call: on the row of the address they are sent to, or on the heading
 * of the method where the address is set elsewhere.
 */
export const notifyKey = 'data-notify'

/** Its value: names of webhook pages with blanks between them. */
export const eventList = /^ *[^\s"'{}|\\]+(?: +[^\s"'{}|\\]+)* *$/

/**
 * The pages that a value names, as paths below `webhook/`, in its order. A name without `/` is a page of the protocol:
 * `LOAN.OVERDUE` on a page of v3 is `v3/LOAN.OVERDUE`.
 */
export function eventsIn(value: string, protocol: string): readonly string[] {
  const names = value.split(' ').filter(name => name !== '')
  return names.map(name => (name.includes('/') ? name : `${protocol}/${name}`))
}
