import type { NoticeSummary } from '../../templates/runtime/local/control/overview.js'
import type {
  NoticeAttempt,
  NoticeRecord,
  NoticeState,
} from '../../templates/runtime/local/notices/notice-record.js'
import type { Context } from '../context.js'
import { type Child, h, type View } from '../elements.js'
import { linkTo } from '../place.js'
import { button, code, facts, more, nothing, pill, section, type Tone, table, time } from './parts.js'

/** The list of notices, newest first. */
export function noticeList(context: Context, open: string | undefined): Child[] {
  const { w, state } = context
  const shown = state.overview?.notices ?? []
  if (shown.length === 0) return [nothing(context)]
  const heads = [w.event, { extra: w.about }, { extra: w.address }, w.state, w.attempts, w.time]
  return [table(w.notices, heads, noticeRows(context, shown, open)), more(context, 'notices')]
}

/** Rows of notices; short ones leave out what they are about, and the address. */
export function noticeRows(
  context: Context,
  notices: readonly NoticeSummary[],
  open: string | undefined,
  isShort = false,
): View[] {
  const { w } = context
  return notices.map(notice => {
    const isOpen = notice.id === open
    return h(
      'tr',
      { key: notice.id, class: isOpen ? 'open' : undefined },
      h(
        'td',
        { class: 'lead' },
        h(
          'a',
          { class: 'row', href: linkTo('notices', notice.id), 'aria-current': isOpen ? 'true' : undefined },
          notice.eventType,
        ),
      ),
      ...(isShort
        ? []
        : [
            h('td', { class: 'extra' }, notice.about?.id ?? '–'),
            h('td', { class: 'words extra' }, notice.to ?? w.noAddress),
          ]),
      h('td', {}, noticeState(context, notice.state)),
      h('td', {}, [String(notice.attempts), notice.last].filter(Boolean).join(' · ')),
      h('td', { class: 'time' }, time(notice.createdAt, context)),
    )
  })
}

function noticeState({ w }: Context, state: NoticeState): View {
  const states: Readonly<Record<NoticeState, readonly [string, Tone]>> = {
    pending: [w.pending, 'busy'],
    held: [w.held, 'busy'],
    delivered: [w.delivered, 'good'],
    'given-up': [w.givenUp, 'bad'],
    refused: [w.notSent, 'bad'],
  }
  return pill(...states[state])
}

/** A notice with its attempts and its content. */
export function noticeDetail(context: Context, notice: NoticeRecord): Child[] {
  const { w, does } = context
  const { id, about } = notice
  return [
    h('h2', { tabindex: -1 }, notice.eventType),
    h(
      'p',
      { class: 'under' },
      notice.summary === undefined ? undefined : `${notice.summary} · `,
      noticeState(context, notice.state),
    ),
    h(
      'div',
      { class: 'buttons' },
      button(w.sendAgain, () => does.call('/notices/resend', { id }, () => w.sentAgain), { class: 'main' }),
    ),
    facts([
      [w.address, notice.to ?? w.noAddress],
      [
        w.about,
        about === undefined ? undefined : h('a', { href: linkTo('objects', about.kind, about.id) }, about.id),
      ],
      [w.operation, h('code', {}, notice.webhook)],
      [w.owner, notice.owner],
      [w.time, time(notice.createdAt, context)],
      [w.next, notice.nextAt === undefined ? undefined : time(notice.nextAt, context)],
      ['ID', h('code', {}, notice.id)],
    ]),
    section(
      w.attempts,
      notice.attempts.length === 0
        ? h('p', { class: 'empty' }, w.attemptsNone)
        : h(
            'ol',
            { class: 'attempts' },
            notice.attempts.map((attempt, index) => attemptItem(context, attempt, index)),
          ),
    ),
    code(context, w.content, JSON.stringify(notice.resource, undefined, 2)),
  ]
}

function attemptItem(context: Context, attempt: NoticeAttempt, index: number): View {
  const { w } = context
  const by = { schedule: w.bySchedule, hand: w.byHand, copy: w.byCopy }[attempt.by]
  const problems = [attempt.problem, attempt.warning].filter(each => each !== undefined)
  return h(
    'li',
    { key: String(index) },
    h(
      'p',
      {},
      pill(
        attempt.status === undefined ? (attempt.problem?.code ?? w.noAnswer) : String(attempt.status),
        attempt.accepted ? 'good' : 'bad',
      ),
      ' ',
      time(attempt.at, context),
      ` · ${Math.round(attempt.milliseconds)} ms · ${by}${attempt.fault === undefined ? '' : ` · ${attempt.fault}`}`,
    ),
    ...problems.map(({ message, advice }) => h('p', { class: 'reason' }, `${message} ${advice}`)),
    attempt.answer === undefined || attempt.answer === ''
      ? undefined
      : h('pre', { tabindex: 0 }, attempt.answer),
  )
}
