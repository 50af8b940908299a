import { decodeStringLiteral } from './decode-literal.js'
import { sampleSegment } from './path-segments.js'
import { functionName, type PhpCall, type PhpNode, type PhpProgram, pushChildren } from './php-node.js'
import type { SampleSegment } from './sample-call.js'

/** A redirect that a sample builds itself: `(new Uri('https://…'))->withQuery(Query::build($params))`. */
export interface FoundUri {
  readonly node: PhpCall
  readonly segments: readonly SampleSegment[]
  /** The parameters of the query string. */
  readonly query?: PhpNode
}

function uriSegments(node: PhpCall): readonly SampleSegment[] | undefined {
  const [url] = node.arguments
  if (node.kind !== 'new' || !/(^|\\)uri$/.test(functionName(node.what)) || url?.kind !== 'string')
    return undefined
  const path = /^https?:\/\/[^/?#]+\/([^?#]*)/.exec(decodeStringLiteral(url.raw))?.[1]
  return path?.split('/').map(text => sampleSegment(text, 'literal'))
}

function isQueryBuilder(node: PhpCall): boolean {
  if (functionName(node.what) === 'http_build_query') return true
  if (node.what.kind !== 'staticlookup' || !node.what.offset) return false
  const { what, offset } = node.what
  return /(^|\\)query$/.test(functionName(what)) && offset.kind === 'identifier' && offset.name === 'build'
}

/** The first URL and the first query string of a block without calls. */
export function findUri(program: PhpProgram): FoundUri | undefined {
  let uri: Pick<FoundUri, 'node' | 'segments'> | undefined
  let query: PhpNode | undefined
  const waiting: PhpNode[] = program.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'call' || node.kind === 'new') {
      const segments = uri === undefined ? uriSegments(node) : undefined
      if (segments !== undefined) uri = { node, segments }
      if (query === undefined && isQueryBuilder(node)) query = node.arguments[0]
    }
    pushChildren(waiting, node)
  }
  return uri === undefined || query === undefined ? uri : { ...uri, query }
}
