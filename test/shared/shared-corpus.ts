import { inject } from 'vitest'
import type { Generation } from '../../generator/index.js'
import { generateCorpus } from '../corpus/generate-pages.js'
import { madeOnce } from './made-once.js'

/** What the generator makes of the public pages, made once for all test files of a run. It is plain data. */
export async function sharedCorpus(): Promise<Generation> {
  const folder: string | undefined = inject('sharedFolder')
  return folder === undefined
    ? generateCorpus()
    : await madeOnce(folder, 'corpus', generateCorpus, asGeneration)
}

/** The file was written by `madeOnce`. */
function asGeneration(value: unknown): Generation {
  if (!isGeneration(value)) throw new Error('The shared file holds no generation.')
  return value
}

function isGeneration(value: unknown): value is Generation {
  return typeof value === 'object' && value !== null && 'files' in value && 'diagnostics' in value
}
