import { withOwnErrors } from './check-argument.js'
import { aHooks, type Hooks, tell } from './hooks.js'
import { checkOptions } from './rules.js'

/**
 * Hooks that tell each of the given ones, in their order: `createClient({ …, hooks: combineHooks(logging, metrics) })`.
 *
 * What one of them throws keeps no event from the others. Undefined ones are passed over. Throws `ConfigurationError`
 * (`INVALID_SETTING`) for what is not hooks, and for a hook that does not exist.
 */
export function combineHooks(...all: readonly (Hooks | undefined)[]): Hooks {
  return withOwnErrors('hooks', () => {
    for (const hooks of all) checkOptions({ hooks }, { hooks: aHooks })
    return combined(all.filter(each => each !== undefined))
  })
}

function combined(given: readonly Hooks[]): Hooks {
  return {
    onStart: joined(given.map(each => each.onStart)),
    onRequest: joined(given.map(each => each.onRequest)),
    onResponse: joined(given.map(each => each.onResponse)),
    onRetry: joined(given.map(each => each.onRetry)),
    onFailover: joined(given.map(each => each.onFailover)),
    onEnd: joined(given.map(each => each.onEnd)),
    onStreamEnd: joined(given.map(each => each.onStreamEnd)),
    onCertificates: joined(given.map(each => each.onCertificates)),
    onUndecrypted: joined(given.map(each => each.onUndecrypted)),
    onNotice: joined(given.map(each => each.onNotice)),
  } satisfies Required<Hooks>
}

type Hook<Event> = (event: Event) => void

/** One hook for all that listen; undefined where nobody does. */
function joined<Event>(hooks: readonly (Hook<Event> | undefined)[]): Hook<Event> | undefined {
  const listeners = hooks.filter(each => each !== undefined)
  if (listeners.length <= 1) return listeners[0]
  return event => {
    for (const listener of listeners) tell(listener, event)
  }
}
