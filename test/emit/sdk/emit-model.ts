import type { OutputFile } from '../../../generator/emit/output-file.js'
import { createSdkEmitter } from '../../../generator/emit/sdk/create-sdk-emitter.js'
import { loadTemplates } from '../../../generator/load/load-templates.js'
import type { Model } from '../../../generator/model/model.js'
import { planModel } from '../../../generator/plan/plan-model.js'

/** The SDK's sources as the package has them. */
export const sources = await loadTemplates()

/** Plans and emits a model; diagnostics are left to the tests of the plan. */
export function emitModel(model: Model): readonly OutputFile[] {
  return createSdkEmitter(sources)(model, planModel(model).plan)
}

/** The content of one of the files. */
export function contentOf(files: readonly OutputFile[], path: string): string {
  const file = files.find(each => each.path === path)
  if (file === undefined)
    throw new Error(`There is no ${path} among ${files.map(each => each.path).join(', ')}`)
  return file.content
}
