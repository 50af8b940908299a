import { createLlmsEmitter } from '../../../generator/emit/llms/create-llms-emitter.js'
import type { OutputFile } from '../../../generator/emit/output-file.js'
import type { Model } from '../../../generator/model/model.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'

/** `llms.txt` and its files for a model. */
export function emitLlms(model: Model, packageName = 'library-sdk'): readonly OutputFile[] {
  return emitFiles(createLlmsEmitter(tools), emitInput(model, { packageName }))
}

/** The example of each file that has one, by the file's path. */
export function examplesOf(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      if (!path.startsWith('llms/')) return []
      const code = /^```ts\n([\s\S]*?)\n```$/m.exec(content)?.[1]
      return code === undefined ? [] : [[path, code] as const]
    }),
  )
}
