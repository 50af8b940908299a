import { escapeHtml } from './html.js'

/** `POST` and the like, coloured by the method. */
export function methodBadge(method: string): string {
  return `<b class="method method-${escapeHtml(method)}">${escapeHtml(method.toUpperCase())}</b>`
}
