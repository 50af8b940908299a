import type { Context } from '../context.js'
import { type Child, h, type View } from '../elements.js'
import { button, code } from './parts.js'

/** What to do first, for someone who has just started the service. */
export function startView(context: Context): Child[] {
  const { w, state, does } = context
  const mchid = state.config.mchid || '1900000109'
  const isNew = state.overview?.counts.requests === 0
  return [
    h('h2', {}, w.welcome),
    h('p', { class: 'under' }, w.welcomeText),
    h(
      'ol',
      { class: 'steps' },
      step(
        w.step1,
        w.step1Text,
        button(w.copy, () => does.copyConfig(), {
          class: 'main',
          'aria-label': `${w.copy}: ${w.configuration}`,
        }),
      ),
      step(
        w.step2,
        w.step2Text,
        code(
          context,
          'curl',
          `curl '${location.origin}/v3/pay/transactions/out-trade-no/ORDER-1001?mchid=${mchid}'`,
        ),
      ),
      step(w.step3, w.step3Text, code(context, 'TypeScript', orderSample(mchid))),
    ),
    isNew ? h('p', { class: 'waits' }, w.firstCallWaits) : undefined,
  ]
}

function step(title: string, text: string, ...children: readonly View[]): View {
  return h('li', { key: title }, h('h3', {}, title), h('p', {}, text), ...children)
}

function orderSample(mchid: string): string {
  return `const { prepay_id } = await client.v3.pay.transactions.jsapi.post({
  json: {
    appid: 'wx0000000000000001',
    mchid: '${mchid}',
    description: 'Tea',
    out_trade_no: 'ORDER-1001',
    notify_url: 'http://127.0.0.1:3000/notify',
    amount: { total: 100 },
    payer: { openid: 'o-user-1' },
  },
})`
}
