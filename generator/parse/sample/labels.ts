import type { SampleStyle } from './sample-call.js'

/** One of the six forms in which a page shows a call. */
export interface SampleForm {
  readonly label: string
  readonly style: SampleStyle
  readonly async: boolean
}

/** The six forms, in the order in which pages have them. */
export const sampleForms: readonly SampleForm[] = [
  { label: '异步纯链式', style: 'chain', async: true },
  { label: '异步声明式', style: 'declaration', async: true },
  { label: '异步属性式', style: 'property', async: true },
  { label: '同步纯链式', style: 'chain', async: false },
  { label: '同步声明式', style: 'declaration', async: false },
  { label: '同步属性式', style: 'property', async: false },
]

/** The form that a label names; `undefined` for scenes and handlers. */
export function sampleForm(label: string): SampleForm | undefined {
  return sampleForms.find(form => form.label === label)
}

/** The label of the block that a webhook has instead of the six. */
export const HANDLER_LABEL = '处理程序'
