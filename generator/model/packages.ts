import { createRequire } from 'node:module'

/** Packages that few pages and no run without patches need: loaded where one does (see `parse/packages`). */
const load = createRequire(import.meta.url)

/** Parses Markdown inside a cell. */
export function loadMdast(): typeof import('mdast-util-from-markdown') {
  return load('mdast-util-from-markdown')
}

/** Parses and writes YAML. */
export function loadYaml(): typeof import('yaml') {
  return load('yaml')
}
