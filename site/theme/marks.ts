import type { VNode } from 'vue'
import { h } from 'vue'
import type { EntryState } from '../navigation/navigation.js'

const states: Readonly<Record<EntryState, string>> = {
  gone: '已下线',
  replaced: '有新接口',
  restricted: '受限',
}

/** The mark of an entry that is gone, replaced or restricted; nothing for others. */
export function stateNode(state: EntryState | undefined): VNode[] {
  return state === undefined ? [] : [h('span', { class: `state state-${state}` }, states[state])]
}

/** `POST` and the like, coloured by the method; `hook` for notices. */
export function methodNode(method: string): VNode {
  return h('b', { class: `method method-${method}` }, method === 'hook' ? '通知' : method.toUpperCase())
}
