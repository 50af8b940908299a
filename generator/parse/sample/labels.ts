import type { SampleForm } from './sample-call.js'

const STYLES = [
  ['纯链式', 'chain'],
  ['声明式', 'declaration'],
  ['属性式', 'property'],
] as const

const FORMS: ReadonlyMap<string, SampleForm> = new Map(
  STYLES.flatMap(([word, style]): [string, SampleForm][] => [
    [`异步${word}`, { style, async: true }],
    [`同步${word}`, { style, async: false }],
  ]),
)

/** The form that one of the six labels names; undefined for scenes and handlers. */
export function sampleForm(label: string): SampleForm | undefined {
  return FORMS.get(label)
}

/** The label of a webhook's only block. */
export const HANDLER_LABEL = '处理程序'

/** The members of a call that come from its label. */
export function labelled(label: string): { readonly label: string; readonly form?: SampleForm } {
  const form = sampleForm(label)
  return form === undefined ? { label } : { label, form }
}
