import type { RequestSummary } from '../../templates/runtime/local/control/overview.js'
import type { CheckRecord, RequestRecord } from '../../templates/runtime/local/service/request-record.js'
import type { Context } from '../context.js'
import { type Child, h, type View } from '../elements.js'
import { bodyText } from '../format.js'
import { linkTo } from '../place.js'
import { code, facts, more, nothing, path, pill, section, table, time } from './parts.js'

/** The list of requests, newest first. */
export function requestList(context: Context, open: string | undefined): Child[] {
  const { w, state } = context
  const shown = state.overview?.requests ?? []
  if (shown.length === 0) return [nothing(context)]
  const heads = [w.path, { extra: w.operation }, { extra: w.caller }, w.status, w.time]
  return [table(w.requests, heads, requestRows(context, shown, open)), more(context, 'requests')]
}

/** Rows of requests; short ones leave out the title and the caller. */
export function requestRows(
  context: Context,
  requests: readonly RequestSummary[],
  open: string | undefined,
  isShort = false,
): View[] {
  return requests.map(request => {
    const isOpen = String(request.number) === open
    const [where = ''] = request.url.split('?')
    return h(
      'tr',
      { key: String(request.number), class: isOpen ? 'open' : undefined },
      h(
        'td',
        { class: 'lead' },
        h(
          'a',
          {
            class: 'row',
            href: linkTo('requests', String(request.number)),
            'aria-current': isOpen ? 'true' : undefined,
            title: request.url,
          },
          h('span', { class: 'method' }, request.method),
          ' ',
          ...path(where),
        ),
      ),
      ...(isShort
        ? []
        : [
            h('td', { class: 'words extra', lang: 'zh' }, request.title ?? '–'),
            h('td', { class: 'extra' }, request.caller ?? '–'),
          ]),
      h('td', { title: request.failed }, statusOf(context, request)),
      h('td', { class: 'time' }, time(request.at, context)),
    )
  })
}

function statusOf({ w }: Context, { status, code, warnings = 0 }: Partial<RequestSummary>): View {
  const text = status === 0 || status === undefined ? w.noAnswer : String(status)
  const isGood = status !== undefined && status >= 200 && status < 400 && code === undefined
  return h(
    'span',
    { class: 'state' },
    pill(text, isGood ? 'good' : 'bad'),
    code === undefined ? undefined : h('code', {}, code),
    warnings === 0
      ? undefined
      : h('span', { class: 'warned', title: `${w.warnings}: ${warnings}` }, `▲ ${warnings}`),
  )
}

/** A request with its checks, and both bodies. */
export function requestDetail(context: Context, request: RequestRecord): Child[] {
  const { w } = context
  const failed = request.checks.find(({ passed }) => !passed)
  return [
    h('h2', { tabindex: -1 }, h('span', { class: 'method' }, request.method), ' ', ...path(request.url)),
    h(
      'p',
      { class: 'under' },
      request.title === undefined ? undefined : h('span', { lang: 'zh' }, `${request.title} · `),
      statusOf(context, {
        status: request.status,
        ...(request.code === undefined ? {} : { code: request.code }),
      }),
    ),
    failed === undefined
      ? undefined
      : h(
          'div',
          { class: 'refusal' },
          h('strong', {}, `${w.refused}${request.code === undefined ? '' : ` · ${request.code}`}`),
          h('p', {}, failed.reason),
        ),
    facts([
      [w.caller, request.caller],
      [w.operation, request.operation === undefined ? undefined : h('code', {}, request.operation)],
      [w.time, time(request.at, context)],
      [w.took, `${Math.round(request.milliseconds * 10) / 10} ms`],
      [w.checkFault, request.fault],
    ]),
    section(w.checks, checkList(context, request.checks)),
    request.warnings.length === 0
      ? undefined
      : section(
          w.warnings,
          h(
            'ul',
            { class: 'warnings' },
            request.warnings.map(warning => h('li', {}, warning)),
          ),
        ),
    body(context, w.request, request.body),
    body(context, w.answer, request.answer),
  ]
}

function body(context: Context, label: string, text: string): View {
  if (text === '') return section(label, h('p', { class: 'empty' }, context.w.emptyBody))
  return code(context, label, bodyText(text), text)
}

/** Every check, also those that were not reached. */
function checkList({ w }: Context, checks: readonly CheckRecord[]): View {
  const words = {
    fault: w.checkFault,
    route: w.checkRoute,
    protocol: w.checkProtocol,
    tables: w.checkTables,
    behaviour: w.checkBehaviour,
  }
  const made = new Map(checks.map(check => [check.name, check]))
  const names = (['fault', 'route', 'protocol', 'tables', 'behaviour'] as const).filter(
    name => name !== 'fault' || made.has(name),
  )
  return h(
    'ul',
    { class: 'checks' },
    names.map(name => {
      const check = made.get(name)
      const [sign, word, tone] = signOf(w, check)
      return h(
        'li',
        { key: name, class: tone },
        h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
        h('span', { class: 'check' }, words[name], h('span', { class: 'unseen' }, ` – ${word}`)),
        // Why it failed stands above, where it is seen first.
        h('span', { class: 'reason' }, check === undefined ? w.notReached : check.passed ? check.reason : ''),
      )
    }),
  )
}

function signOf(w: Context['w'], check: CheckRecord | undefined): readonly [string, string, string] {
  if (check === undefined) return ['–', w.notReached, 'skipped']
  return check.passed ? ['✔', w.passed, 'passed'] : ['✖', w.failed, 'failed']
}
