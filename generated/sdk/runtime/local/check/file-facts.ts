import { createHash } from 'node:crypto'
import { problem } from '../../check/field-reader.js'
import type { Problem } from '../../check/problem.js'
import { issue } from '../../check/value-issues.js'
import { ownMember } from '../../client/data-object.js'
import type { FileFact } from '../../descriptors.js'
import { digestAlgorithmOf } from '../../files/digest-algorithm.js'
import type { LocalFile } from '../service/local-request.js'

/** Digests of files that are not as the fields of an upload say. The case of hexadecimal digits does not matter. */
export function digestProblems(
  facts: readonly FileFact[],
  body: Readonly<Record<string, unknown>>,
  files: readonly LocalFile[],
): readonly Problem[] {
  return facts.flatMap(fact => {
    const stated = valueAt(body, fact.path)
    const file = files.find(({ part }) => part === fact.file)
    if (fact.kind !== 'digest' || file === undefined || typeof stated !== 'string') return []
    const named = fact.algorithmFrom === undefined ? undefined : valueAt(body, fact.algorithmFrom)
    const algorithm = typeof named === 'string' ? digestAlgorithmOf(named) : fact.algorithm
    if (algorithm === undefined) return []
    const digest = createHash(algorithm).update(file.content).digest('hex')
    if (stated.toLowerCase() === digest) return []
    const found = issue(
      `is not the ${algorithm} digest of ${fact.file}`,
      `不是 ${fact.file} 的 ${algorithm} 摘要`,
    )
    return [{ ...problem(placeOf(fact.path), found), value: stated }]
  })
}

/** Paths of facts begin with the group `body`. */
function placeOf(path: string): Pick<Problem, 'field' | 'location'> {
  return { field: path.replace(/^\/body/, ''), location: 'body' }
}

function valueAt(body: unknown, path: string): unknown {
  return path.split('/').slice(2).reduce(ownMember, body)
}
