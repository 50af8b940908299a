import type { EmitInput, OutputEmitter, OutputTools, PagePiece } from '../../generator/emit/emitter.js'
import type { OutputFile } from '../../generator/emit/output-file.js'
import { textOfParts } from '../../generator/emit/part.js'
import { loadTemplates } from '../../generator/load/load-templates.js'
import type { Model } from '../../generator/model/model.js'
import { nodesByFile, type OperationOutline, type WebhookOutline } from '../../generator/model/outline.js'
import { wechatPayIn } from '../../generator/model/protocol/wechat-pay.js'
import { planModel } from '../../generator/plan/plan-model.js'

/** What outputs are made with. */
export const tools: OutputTools = {
  templates: await loadTemplates(),
  protocols: wechatPayIn('en'),
  openapi: {},
  language: 'en',
}

/** What a whole model gives to outputs. */
export function emitInput(model: Model, part: Partial<EmitInput> = {}): EmitInput {
  const { plan } = planModel(model)
  const names = { packageName: 'library-sdk', packageVersion: '1.0.0', packageDetails: { published: false } }
  return { model, plan, documents: [], ...names, language: 'en', ...part }
}

/** Runs an output as a session does: first over each page, then over what it made of them. Its shared files come first. */
export function emitFiles(output: OutputEmitter, input: EmitInput): readonly OutputFile[] {
  const { model, plan, documents, ...names } = input
  const pieces = emitPages(output, input)
  const parts = new Map<OperationOutline | WebhookOutline, string>()
  const nodes = nodesByFile(model)
  for (const [file, { operations, webhooks }] of nodes) {
    const own = pieces.get(file)?.parts ?? []
    for (const [at, node] of [...operations, ...webhooks].entries()) {
      const part = own[at]
      if (part !== undefined) parts.set(node, part)
    }
  }
  const paths = new Map(documents.map(({ document, path }) => [document.file, path]))
  const partOf = (node: OperationOutline | WebhookOutline): string => {
    const part = parts.get(node)
    if (part === undefined) throw new Error(`The output has made nothing of ${node.id}.`)
    return part
  }
  const shared = output.emitShared({ model, nodes, plan, documents: paths, ...names, partOf })
  return [
    ...shared.map(file => ({ path: file.path, content: textOfParts(file.parts) })),
    ...[...pieces.values()].flatMap(({ files }) => files),
  ]
}

function emitPages(
  { emitPage, lookAround }: OutputEmitter,
  { model, plan, documents, packageName }: EmitInput,
): ReadonlyMap<string, PagePiece> {
  if (emitPage === undefined) return new Map()
  const nodes = nodesByFile(model)
  const modules = new Map(plan.modules.map(module => [module.file, module]))
  const pages = new Map(documents.map(own => [own.document.file, own]))
  const others = lookAround?.(model)
  return new Map(
    [...new Set([...nodes.keys(), ...pages.keys()])].map(file => {
      const { operations, webhooks } = nodes.get(file) ?? { operations: [], webhooks: [] }
      const page = { operations, webhooks, module: modules.get(file), document: pages.get(file), packageName }
      return [file, emitPage({ ...page, others: others?.get(file) })]
    }),
  )
}

/** The text of an output's first file. */
export function firstText(output: OutputEmitter, model: Model): string {
  const [file] = emitFiles(output, emitInput(model))
  if (file === undefined) throw new Error('There is no file.')
  return file.content
}
