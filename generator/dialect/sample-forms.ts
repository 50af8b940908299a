/** The six forms in which pages show a call (rule S1), in the pages' order. Reading, checking and writing take them from here. */
export const sampleForms = [
  { label: '异步纯链式', style: 'chain', async: true },
  { label: '异步声明式', style: 'declaration', async: true },
  { label: '异步属性式', style: 'property', async: true },
  { label: '同步纯链式', style: 'chain', async: false },
  { label: '同步声明式', style: 'declaration', async: false },
  { label: '同步属性式', style: 'property', async: false },
] as const

/** The label of a webhook's only block. */
export const handlerLabel = '处理程序'

/** The labels of what documents show of an answer and of a notice: a call's result, `event.body` and `event.resource` of the SDK. */
export const answerLabel = '应答示例'
export const noticeLabel = '通知示例'
export const eventLabel = '通知内容示例'
