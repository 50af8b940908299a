import { compareCodeUnits } from '../../../generator/diagnostics/diagnostic.js'
import type { OutputFile } from '../../../generator/emit/output-file.js'
import { createSdkEmitter } from '../../../generator/emit/sdk/create-sdk-emitter.js'
import type { Model } from '../../../generator/model/model.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'

/** The SDK's sources as the package has them. */
export const sources = tools.templates

/** Plans and emits a model, in code-unit order of the files; diagnostics are left to the tests of the plan. */
export function emitModel(model: Model): readonly OutputFile[] {
  const files = emitFiles(createSdkEmitter(tools), emitInput(model))
  return files.toSorted((a, b) => compareCodeUnits(a.path, b.path))
}

/** The content of one of the files. */
export function contentOf(files: readonly OutputFile[], path: string): string {
  const file = files.find(each => each.path === path)
  if (file === undefined)
    throw new Error(`There is no ${path} among ${files.map(each => each.path).join(', ')}`)
  return file.content
}
