import { behaviours } from '../../../templates/runtime/local/behaviour/behaviours.js'
import type { Actor, Machine } from '../../../templates/runtime/local/behaviour/machine.js'

/** The languages of the documents. */
export type Language = 'en' | 'zh'

const words = {
  en: {
    title: 'States of the local service',
    intro:
      'Printed from the state machines in `templates/runtime/local/behaviour` by `npm run docs:local`. An event that a state does not list is refused with `INVALID_REQUEST`.',
    back: 'What the service is and how to use it: [local.md](local.md).',
    head: ['State', 'Event', 'By', 'Leads to'],
    begins: 'begins here',
    ends: 'nothing more happens',
    refused: 'refused:',
    actors: { merchant: 'merchant', user: 'user', time: 'time', service: 'WeChat Pay' },
  },
  zh: {
    title: '本地服务的状态',
    intro:
      '由 `npm run docs:local` 从 `templates/runtime/local/behaviour` 中的状态机生成。状态未列出的事件一律以 `INVALID_REQUEST` 拒绝。',
    back: '本地服务的介绍和用法见 [local.zh-CN.md](local.zh-CN.md)。',
    head: ['状态', '事件', '触发方', '变为'],
    begins: '初始状态',
    ends: '不再变化',
    refused: '拒绝：',
    actors: { merchant: '商户', user: '用户', time: '时间', service: '微信支付' },
  },
} as const satisfies Record<Language, Words>

interface Words {
  readonly title: string
  readonly intro: string
  readonly back: string
  readonly head: readonly string[]
  readonly begins: string
  readonly ends: string
  readonly refused: string
  readonly actors: Readonly<Record<Actor, string>>
}

/** The page with a table for each state machine of the local service. */
export function statesPage(language: Language): string {
  const { title, intro, back } = words[language]
  const machines = behaviours.flatMap(({ machine }) => machine ?? [])
  return [`# ${title}`, back, intro, ...machines.flatMap(machine => machineTable(machine, language)), '']
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function machineTable(machine: Machine, language: Language): readonly string[] {
  const { head } = words[language]
  const rows = Object.keys(machine.states).flatMap(state => stateRows(machine, state, language))
  const table = [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`)
  return [`## ${machine.title[language]} (\`${machine.kind}\`)`, table.join('\n')]
}

function stateRows(machine: Machine, state: string, language: Language): readonly (readonly string[])[] {
  const { begins, ends, refused, actors } = words[language]
  const rule = machine.states[state]
  if (rule === undefined) return []
  const first = state === machine.initial ? ` (${begins})` : ''
  const name = `\`${state}\` ${rule.words[language]}${first}`
  const events = Object.entries(rule.on)
  if (events.length === 0) return [[name, '–', '–', ends]]
  return events.map(([event, to], index) => {
    const own = machine.events[event]
    const text = own?.words === undefined ? `\`${event}\`` : `\`${event}\` ${own.words[language]}`
    const target = typeof to === 'string' ? `\`${to}\`` : `${refused} \`${to?.refused}\``
    return [index === 0 ? name : '', text, own === undefined ? '–' : actors[own.by], target]
  })
}
