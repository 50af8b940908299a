import type { Caller } from '../caller.js'
import type { CallOptions } from '../client/call-options.js'
import type { BrandClientConfig, ClientConfig } from '../client/client-config.js'
import { tie } from '../client/copies.js'
import { type Client, createClientOf } from '../client/create-client.js'
import { declared } from '../client/declared.js'
import { partsOf } from '../client/merchant.js'
import { type CallMethod, callPage } from './call-page.js'
import { ChainIndex } from './chain-index.js'
import { type OperationTable, unknownPage } from './operation-table.js'
import { through } from './through.js'

/**
 * Makes a client with every page as a chain. The first call of a page loads its module.
 *
 * `ChainClient` is the client that the pages declare. `renamed` holds the names of pages whose chain differs from their
 * path. Throws `ConfigurationError` like `createClient`.
 */
export function createChainClient<ChainClient extends Client>(
  config: ClientConfig | BrandClientConfig,
  operations: OperationTable,
  renamed: Readonly<Record<string, string>>,
): ChainClient {
  const client = createClientOf(config, operations)
  let known: ChainIndex | undefined
  const index = (): ChainIndex => {
    known ??= new ChainIndex(Object.keys(operations), renamed)
    return known
  }
  const pathOf = (name: string) => (): string => {
    const path = index().pathOf(name)
    if (path === undefined) throw unknownPage(index().shown(name), index().nearest(name))
    return path
  }
  const call = (page: string, method: string): CallMethod =>
    callPage(client, operations, pathOf(page), method)
  const chain = (path: string): object =>
    pageMethods(method => callPage(client, operations, () => path, method))
  const member = (name: string): unknown => {
    if (name === 'chain') return chain
    if (name.includes('/')) return chain(name)
    return index().begins(name) || /^(?:v\d+|brand)$/.test(name)
      ? createChain([name], { index, call })
      : undefined
  }
  const proxy = new Proxy(client, {
    get: (target, name) =>
      typeof name === 'symbol' || name in target ? Reflect.get(target, name) : member(name),
    has: (target, name) =>
      name in target ||
      name === 'chain' ||
      Object.hasOwn(operations, name) ||
      (typeof name === 'string' && index().begins(name)),
  })
  tie(proxy, 'client', partsOf(client))
  return declared<ChainClient>(proxy)
}

/** Every method that a page can have; a missing one fails when it is called. */
function pageMethods(call: (method: string) => CallMethod): object {
  const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options']
  return Object.fromEntries(methods.map(method => [method, call(method)]))
}

interface ChainParts {
  /** Made when the first name is looked up. */
  readonly index: () => ChainIndex
  /** Calls the method of the page with these names, joined by dots. */
  readonly call: (page: string, method: string) => CallMethod
}

/**
 * A name of a chain: any further name extends it, and calling it calls the method of that name on the page before it.
 *
 * Wrong names fail at the call. Tools that inspect any value (`await`, `JSON.stringify`, loggers, test tools) see a
 * function without members of its own.
 */
function createChain(names: readonly string[], parts: ChainParts): object {
  const method = (): CallMethod => parts.call(names.slice(0, -1).join('.'), names.at(-1) ?? '')
  const own = (request?: object, options?: CallOptions) => method()(request, options)
  Object.defineProperty(own, through, {
    value: (wrap: (client: Caller) => Caller) => method()[through](wrap),
  })
  Object.defineProperty(own, inspectSymbol, { value: () => `[chain ${names.join('.')}]` })
  return new Proxy(own, {
    get(target, name): unknown {
      if (name === 'then') return undefined
      if (typeof name === 'symbol') return Reflect.get(target, name)
      const isPage = parts.index().begins([...names, name].join('.'))
      if (isPage || !isLookedAt(name)) return createChain([...names, name], parts)
      // Reading these two throws on strict functions.
      return name === 'arguments' || name === 'caller' ? undefined : Reflect.get(target, name)
    },
    set: () => false,
    defineProperty: () => false,
  })
}

const inspectSymbol = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom')

/** Members that languages and tools read of any value. */
function isLookedAt(name: string): boolean {
  return /^[$@_]{2}/.test(name) || lookedAt.includes(name) || name in Function.prototype
}

const lookedAt = ['toJSON', 'inspect', 'prototype', 'nodeType', 'tagName', 'asymmetricMatch']
