/** The six forms in which pages show a call (rule S1), in the pages' order. Reading, checking and writing take them from here. */
export const sampleForms = [
  { label: '异步纯链式', style: 'chain', async: true },
  { label: '异步声明式', style: 'declaration', async: true },
  { label: '异步属性式', style: 'property', async: true },
  { label: '同步纯链式', style: 'chain', async: false },
  { label: '同步声明式', style: 'declaration', async: false },
  { label: '同步属性式', style: 'property', async: false },
] as const

/** The same in an English edition of pages. */
export const englishForms = [
  { label: 'Asynchronous chain', style: 'chain', async: true },
  { label: 'Asynchronous path', style: 'declaration', async: true },
  { label: 'Asynchronous property', style: 'property', async: true },
  { label: 'Synchronous chain', style: 'chain', async: false },
  { label: 'Synchronous path', style: 'declaration', async: false },
  { label: 'Synchronous property', style: 'property', async: false },
] as const

type LabelledForm = (typeof sampleForms)[number] | (typeof englishForms)[number]

const forms: ReadonlyMap<string, LabelledForm> = new Map(
  [...sampleForms, ...englishForms].map(form => [form.label, form]),
)

/** The form that a label names, in either language. */
export function formOf(label: string): LabelledForm | undefined {
  return forms.get(label)
}

/** The form in the other words: as new pages name it, or in English. */
export function formIn(
  forms: typeof sampleForms | typeof englishForms,
  { style, async }: Pick<LabelledForm, 'style' | 'async'>,
): LabelledForm | undefined {
  return forms.find(form => form.style === style && form.async === async)
}

/** The six forms in the words of one of them. */
export function formsLike({ label }: { readonly label: string }): typeof sampleForms | typeof englishForms {
  return sampleForms.some(form => form.label === label) ? sampleForms : englishForms
}

/** The label of a webhook's only block. */
export const handlerLabel = '处理程序'

/** The labels of what documents show of an answer and of a notice: a call's result, `event.body` and `event.resource` of the SDK. */
export const answerLabel = '应答示例'
export const noticeLabel = '通知示例'
export const eventLabel = '通知内容示例'

/** These labels in an English edition of pages. */
export const englishLabels = {
  [handlerLabel]: 'Handler',
  [answerLabel]: 'Response example',
  [noticeLabel]: 'Notice example',
  [eventLabel]: 'Notice content example',
} as const

/** A label of the dialect in English; undefined for the name of a scene. */
export function englishLabel(label: string): string | undefined {
  const form = formOf(label)
  if (form !== undefined) return formIn(englishForms, form)?.label
  return Object.entries(englishLabels).find(([own]) => own === label)?.[1]
}
