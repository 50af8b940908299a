import { h, type VNode } from 'vue'
import type { EntryState, NavigationWords } from '../words/navigation-words.js'

/** The mark of an entry that is gone, replaced or restricted; nothing for others. */
export function stateNode(state: EntryState | undefined, words: NavigationWords): VNode[] {
  return state === undefined ? [] : [h('span', { class: `state state-${state}` }, words.states[state])]
}

/** `POST` and the like, coloured by the method; `hook` for webhooks, with the word for a notice. */
export function methodNode(method: string, notice: string): VNode {
  return h('b', { class: `method method-${method}` }, method === 'hook' ? notice : method.toUpperCase())
}
