/**
 * Hands data on as what the page declares it to be.
 *
 * The one place where what arrived gets its static type: pages describe answers, nothing proves them at run time.
 */
export function declared<Output>(value: unknown): Output
export function declared(value: unknown): unknown {
  return value
}
