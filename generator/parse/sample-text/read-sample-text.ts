import { readAnswer } from './read-answer.js'
import { readArray } from './read-array.js'
import type { SampleText } from './sample-text.js'
import { type Scanner, skipBlanks, takeText } from './scan.js'

const call =
  /^(\$response = )?\$instance(?:((?:->[A-Za-z_]\w*)+?)|->chain\('([^'\\\n]*)'\)|\['([^'\\\n]*)'\])->(get|post|put|patch|delete|head|options)(Async)?\(/gm

/**
 * Takes a block of PHP apart that shows one call of an endpoint in one of the six forms. Undefined for everything
 * else: such a block can only be kept as it is. Whether the code is PHP is not asked here.
 */
export function readSampleText(code: string): SampleText | undefined {
  const [found, second] = [...code.matchAll(call)]
  if (found === undefined || second !== undefined) return undefined
  const [whole, variable, chain, declared, property, method = '', suffix] = found
  const scanner: Scanner = { code, at: found.index + whole.length }
  skipBlanks(scanner)
  const isEmpty = takeText(scanner, ')')
  const args = isEmpty ? undefined : readArray(scanner)
  if (!isEmpty && (args === undefined || !closesCall(scanner))) return undefined
  const async = suffix !== undefined
  const style = chain !== undefined ? 'chain' : declared !== undefined ? 'declaration' : 'property'
  return {
    kind: 'sample-text',
    prelude: code.slice(0, found.index),
    assigns: variable !== undefined,
    style,
    receiver: chain?.slice('->'.length) ?? declared ?? property ?? '',
    method,
    async,
    ...(args === undefined ? {} : { arguments: args }),
    answer: readAnswer(code.slice(scanner.at).trimEnd(), async),
  }
}

function closesCall(scanner: Scanner): boolean {
  skipBlanks(scanner)
  takeText(scanner, ',')
  skipBlanks(scanner)
  return takeText(scanner, ')')
}
