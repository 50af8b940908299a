import type {} from 'remark-parse'
import type { Processor } from 'unified'
import { lineConstructsFromMarkdown } from './mdast.js'
import { lineConstructs } from './syntax.js'

/** Remark plugin: table rows, container markers and attribute lists as nodes of one line each. */
export function remarkLineConstructs(this: Processor): undefined {
  const data = this.data()
  const syntax = data.micromarkExtensions ?? []
  const tree = data.fromMarkdownExtensions ?? []
  data.micromarkExtensions = [...syntax, lineConstructs()]
  data.fromMarkdownExtensions = [...tree, lineConstructsFromMarkdown()]
}
