import type { Form } from './document.js'

/** The forms of rule S1, in the order in which pages have them. */
export const sixForms: readonly Form[] = [
  { label: '异步纯链式', style: 'chain', async: true },
  { label: '异步声明式', style: 'declaration', async: true },
  { label: '异步属性式', style: 'property', async: true },
  { label: '同步纯链式', style: 'chain', async: false },
  { label: '同步声明式', style: 'declaration', async: false },
  { label: '同步属性式', style: 'property', async: false },
]
