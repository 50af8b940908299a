import type { CallOptions } from '../client/call-options.js'
import type { CallMethod } from './call-page.js'
import type { ChainIndex } from './chain-index.js'

/** What a chain is made of. */
export interface ChainParts {
  /** Made when the first name is looked up. */
  readonly index: () => ChainIndex
  /** Calls the method of the page with these names, joined by dots. */
  readonly call: (page: string, method: string) => CallMethod
}

/**
 * A name of a chain: any further name leads on, and calling it calls the method of that name on the page before it.
 *
 * Nothing is known to be wrong until the call, which says so. What looks at any value (`await`, `JSON.stringify`,
 * loggers, test tools) finds a function without members of its own.
 */
export function createChain(names: readonly string[], parts: ChainParts): object {
  const own = (request?: object, options?: CallOptions) =>
    parts.call(names.slice(0, -1).join('.'), names.at(-1) ?? '')(request, options)
  Object.defineProperty(own, inspectSymbol, { value: () => `[chain ${names.join('.')}]` })
  return new Proxy(own, {
    get(target, name): unknown {
      if (typeof name === 'symbol' || name === 'then')
        return name === 'then' ? undefined : Reflect.get(target, name)
      const isPage = parts.index().leadsOn([...names, name].join('.'))
      return isPage || !isLookedAt(name) ? createChain([...names, name], parts) : memberOf(target, name)
    },
    set: () => false,
    defineProperty: () => false,
  })
}

/** Strict functions throw where these two are read. */
function memberOf(target: object, name: string): unknown {
  return name === 'arguments' || name === 'caller' ? undefined : Reflect.get(target, name)
}

const inspectSymbol = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom')

/** Members that languages and tools ask of any value, be it a chain or not. */
function isLookedAt(name: string): boolean {
  return /^[$@_]{2}/.test(name) || lookedAt.includes(name) || name in Function.prototype
}

const lookedAt = ['toJSON', 'inspect', 'prototype', 'nodeType', 'tagName', 'asymmetricMatch']
