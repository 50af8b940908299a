import type { Literal } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'

/** A line of a parameter table as written. */
export interface ParameterTableRow extends Literal {
  type: 'parameterTableRow'
}

/** A line that opens or closes a container as written. */
export interface ContainerMarker extends Literal {
  type: 'containerMarker'
}

/** A line that holds an attribute list as written. */
export interface AttributeLine extends Literal {
  type: 'attributeLine'
}

type LineNode = ParameterTableRow | ContainerMarker | AttributeLine

declare module 'mdast' {
  interface RootContentMap {
    parameterTableRow: ParameterTableRow
    containerMarker: ContainerMarker
    attributeLine: AttributeLine
  }
  interface BlockContentMap {
    parameterTableRow: ParameterTableRow
    containerMarker: ContainerMarker
    attributeLine: AttributeLine
  }
}

/** Turns the tokens of `lineConstructs` into one mdast node each. */
export function lineConstructsFromMarkdown(): Extension {
  return {
    enter: {
      parameterTableRow: enterWith('parameterTableRow'),
      containerMarker: enterWith('containerMarker'),
      attributeLine: enterWith('attributeLine'),
    },
    exit: { parameterTableRow: exitLine, containerMarker: exitLine, attributeLine: exitLine },
  }
}

function enterWith(type: LineNode['type']): (this: CompileContext, token: Token) => undefined {
  return function enterLine(token) {
    this.enter({ type, value: this.sliceSerialize(token) }, token)
  }
}

function exitLine(this: CompileContext, token: Token): undefined {
  this.exit(token)
}
