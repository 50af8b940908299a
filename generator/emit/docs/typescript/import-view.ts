import type { ImportView } from './views.js'

/** The import of one name, under another one where `alias` is not the same. */
export function importView(from: string, name: string, alias = name): ImportView {
  return { from, names: [{ name, alias: alias === name ? undefined : alias }] }
}
