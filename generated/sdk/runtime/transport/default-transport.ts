import process from 'node:process'
import type { ClientConfig } from '../client/client-config.js'
import { isWorker } from './check-can-connect.js'
import { createFetchTransport } from './fetch-transport.js'
import { createNodeTransport } from './node-transport.js'
import type { Transport } from './transport.js'

/**
 * The transport of a client: `transport` or `fetch` of its configuration; by default `node:https` on Node, which is cheaper
 * per call and knows what was not sent, and the global `fetch` elsewhere.
 */
export function transportOf(config: Pick<ClientConfig, 'fetch' | 'transport'>): Transport {
  if (config.transport !== undefined) return config.transport
  if (config.fetch !== undefined) return createFetchTransport(config.fetch)
  if (isNode(process.versions, Reflect.get(globalThis, 'navigator'))) return createNodeTransport()
  // Looked up at each call, so that a later replacement (tests, instrumentation) is used.
  return createFetchTransport((url, init) => fetch(url, init), createNodeTransport())
}

/**
 * Whether this is Node itself. Bun, Deno and workers report a version of Node, too, but `fetch` is their native way to
 * connect.
 */
export function isNode(
  versions: Readonly<Record<string, string | undefined>>,
  navigator: { readonly userAgent?: string } | undefined,
): boolean {
  const isOther = versions.bun !== undefined || versions.deno !== undefined
  return versions.node !== undefined && !isOther && !isWorker(navigator)
}
