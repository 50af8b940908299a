import process from 'node:process'
import type { ClientConfig } from '../client/client-config.js'
import { createFetchTransport } from './fetch-transport.js'
import { createNodeTransport } from './node-transport.js'
import type { Transport } from './transport.js'

/**
 * What a client sends through: `transport` or `fetch` of its configuration and nothing else where one is given; otherwise
 * `node:https` on Node, which costs less per call and knows what was not sent, and the global `fetch` elsewhere.
 */
export function transportOf(config: Pick<ClientConfig, 'fetch' | 'transport'>): Transport {
  if (config.transport !== undefined) return config.transport
  if (config.fetch !== undefined) return createFetchTransport(config.fetch)
  if (isNode(process.versions, Reflect.get(globalThis, 'navigator'))) return createNodeTransport()
  // Looked up at each call, so that what replaces the global one later (tests, instrumentation) is used.
  return createFetchTransport((url, init) => fetch(url, init), createNodeTransport())
}

/**
 * Whether this is Node itself. Bun, Deno and workers tell a version of Node, too, for the modules of Node that they have;
 * their own connections are those of `fetch`.
 */
export function isNode(
  versions: Readonly<Record<string, string | undefined>>,
  navigator: { readonly userAgent?: string } | undefined,
): boolean {
  const isOther = versions.bun !== undefined || versions.deno !== undefined
  return versions.node !== undefined && !isOther && !/workers/i.test(navigator?.userAgent ?? '')
}
