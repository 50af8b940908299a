/**
 * Gives data the static type that the page declares. The only place that does so: nothing proves it at run time.
 */
export function declared<Output>(value: unknown): Output
export function declared(value: unknown): unknown {
  return value
}
