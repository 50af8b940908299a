import type { Context } from '../context.js'
import { type Child, h } from '../elements.js'

/** The form that lets calls fail. */
export function faultView(context: Context): Child[] {
  const { w } = context
  return [h('h2', {}, w.faults)]
}
