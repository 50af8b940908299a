import type { Literal } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type {} from 'remark-parse'
import type { Processor } from 'unified'
import { lineConstructs } from './syntax.js'

/** The lines that `lineConstructs` takes as one token each. */
const types = ['parameterTableRow', 'containerMarker', 'attributeLine'] as const
type LineType = (typeof types)[number]

/** A line as written: a row of a table, the marker of a container, or an attribute list. */
interface LineNode<Type extends LineType> extends Literal {
  type: Type
}

type LineNodes = { readonly [Type in LineType]: LineNode<Type> }

declare module 'mdast' {
  interface RootContentMap extends LineNodes {}
  interface BlockContentMap extends LineNodes {}
}

/** Remark plugin: table rows, container markers and attribute lists as nodes of one line each. */
export function remarkLineConstructs(this: Processor): undefined {
  const data = this.data()
  const syntax = data.micromarkExtensions ?? []
  const tree = data.fromMarkdownExtensions ?? []
  data.micromarkExtensions = [...syntax, lineConstructs()]
  data.fromMarkdownExtensions = [...tree, fromMarkdown]
}

/** Turns each of the tokens into a node. */
const fromMarkdown: Extension = {
  enter: Object.fromEntries(types.map(type => [type, enterWith(type)])),
  exit: Object.fromEntries(types.map(type => [type, exitLine])),
}

function enterWith(type: LineType): (this: CompileContext, token: Token) => undefined {
  return function enterLine(token) {
    this.enter({ type, value: this.sliceSerialize(token) }, token)
  }
}

function exitLine(this: CompileContext, token: Token): undefined {
  this.exit(token)
}
