import type { Literal } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type {} from 'remark-parse'
import type { Processor } from 'unified'
import { lineConstructs } from './syntax.js'

const types = ['parameterTableRow', 'containerMarker', 'attributeLine'] as const
type LineType = (typeof types)[number]

/** A line as written: a table row, a container marker, or an attribute list. */
interface LineNode<Type extends LineType> extends Literal {
  type: Type
}

type LineNodes = { readonly [Type in LineType]: LineNode<Type> }

declare module 'mdast' {
  interface RootContentMap extends LineNodes {}
  interface BlockContentMap extends LineNodes {}
}

/** Remark plugin that reads table rows, container markers and attribute lists as nodes of one line. */
export function remarkLineConstructs(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), lineConstructs()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown]
}

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
