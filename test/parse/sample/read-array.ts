import { parseSampleBlocks } from '../../../generator/parse/sample/parse-sample-blocks.js'
import type { PhpArray } from '../../../generator/parse/sample/php-value.js'
import type { SampleCall } from '../../../generator/parse/sample/sample-call.js'
import { phpBlock } from './php-block.js'

/** The call of a block; undefined where none is read. */
export function callOf(code: string): SampleCall | undefined {
  return parseSampleBlocks([phpBlock(code)], 'x.md').calls[0]
}

/** An array as the argument of a call, to be written again; undefined where it cannot be. */
export function readArray(code: string): PhpArray | undefined {
  return callOf(`$instance->v3->x->post(${code});`)?.text?.arguments
}
