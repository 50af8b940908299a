import type { EmitInput, Emitter, OutputTools } from '../../generator/emit/emitter.js'
import { loadTemplates } from '../../generator/load/load-templates.js'
import type { Model } from '../../generator/model/model.js'
import { wechatPayIn } from '../../generator/model/protocol/wechat-pay.js'
import { planModel } from '../../generator/plan/plan-model.js'

/** What emitters are made with, as in a session that remembers. */
export const tools: OutputTools = {
  templates: await loadTemplates(),
  protocols: wechatPayIn('en'),
  openapi: {},
  language: 'en',
  remember: true,
}

/** What an emitter is given for a model. */
export function emitInput(model: Model, part: Partial<EmitInput> = {}): EmitInput {
  const { plan } = planModel(model)
  const names = { packageName: 'library-sdk', packageVersion: '1.0.0', packageDetails: { published: false } }
  return { model, plan, documents: [], ...names, language: 'en', ...part }
}

/** The text of an emitter's first file. */
export function firstText(emit: Emitter['emit'], model: Model): string {
  const [file] = emit(emitInput(model))
  if (file === undefined) throw new Error('There is no file.')
  return file.content
}
