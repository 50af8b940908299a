import { h, type VNode } from 'vue'
import { stateWords } from '../navigation/entry-words.js'
import type { EntryState } from '../navigation/navigation.js'

/** The mark of an entry that is gone, replaced or restricted; nothing for others. */
export function stateNode(state: EntryState | undefined): VNode[] {
  return state === undefined ? [] : [h('span', { class: `state state-${state}` }, stateWords[state])]
}

/** `POST` and the like, coloured by the method; `hook` for webhooks. */
export function methodNode(method: string): VNode {
  return h('b', { class: `method method-${method}` }, method === 'hook' ? '通知' : method.toUpperCase())
}
