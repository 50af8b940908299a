import type { Form, FormsBlock } from '../../model/document/document.js'
import type { Answer } from '../../parse/sample/sample-call.js'
import { isPhpName } from '../escape/php-name.js'
import type { Render } from '../template/compile-templates.js'
import { argumentLines } from './argument-lines.js'
import { fenceSize } from './fence-size.js'
import type { FormView } from './views.js'

/** The forms of a call as views. Leaves out a form that cannot spell the path. */
export function formViews(block: FormsBlock, renderArguments: Render): readonly FormView[] {
  const entries = block.arguments === undefined ? [] : argumentLines(block.arguments)
  const lines = renderArguments({ lines: entries })
  const comment = block.arguments?.comment ?? ''
  const prelude = block.prelude === '' ? [] : block.prelude.replace(/\n$/, '').split('\n')
  const views: FormView[] = []
  for (const form of block.forms) {
    const receiver = receiverOf(form, block.path)
    if (receiver === undefined) continue
    const { answer, assigns } = form.async ? block.asynchronous : block.synchronous
    const end = endOf(answer, form.async)
    views.push({
      spaced: views.length > 0,
      size: fenceSize([...prelude, ...end.written]),
      label: form.label,
      prelude,
      assigns,
      chain: undefined,
      declared: undefined,
      property: undefined,
      ...receiver,
      method: form.async ? `${block.method}Async` : block.method,
      isOpen: entries.length > 0 || comment !== '',
      isEmpty: block.arguments !== undefined,
      comment,
      lines,
      async: form.async,
      ...end,
    })
  }
  return views
}

function receiverOf({ style }: Form, path: string): Partial<FormView> | undefined {
  if (style === 'declaration') return { declared: path }
  if (style === 'property') return { property: path }
  const chain = path.split('/').map(chainName)
  return chain.every(isPhpName) ? { chain } : undefined
}

/** `kebab-case` becomes `kebabCase`, `{name}` becomes `_name_`. */
function chainName(segment: string): string {
  return segment
    .replace(/^\{(.+)\}$/, '_$1_')
    .replace(/-+([A-Za-z0-9])/g, (_, next: string) => next.toUpperCase())
}

function endOf(answer: Answer, async: boolean): Pick<FormView, 'tail' | 'written' | 'answer' | 'waits'> {
  if (answer.kind === 'written') {
    const [tail = '', ...written] = answer.text.split('\n')
    return { tail, written, answer: undefined, waits: false }
  }
  const base = { tail: async ? '' : ';', written: [], waits: async }
  if (answer.kind === 'none') return { ...base, answer: undefined }
  const status = answer.kind === 'status' ? answer.status : undefined
  return { ...base, answer: { json: answer.kind === 'json', xml: answer.kind === 'xml', status } }
}
