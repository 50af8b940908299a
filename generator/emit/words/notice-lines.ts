import { memberPath } from '../../diagnostics/field-path.js'
import type { FollowingNotice, Operation, Webhook } from '../../model/model.js'
import type { ModulePlan } from '../../plan/plan.js'
import { subpathOf } from './subpath.js'

type Links = ModulePlan['links']

/** How an output writes a title, and a name as code. */
export interface NoticeWords {
  readonly title: (markdown: string) => string
  readonly code: (name: string) => string
}

/** A line for each notice that follows a call: its title, the module to import, the field that names the address. */
export function noticeLines(
  { notices = [] }: Operation,
  links: Links,
  { title, code }: NoticeWords,
): readonly string[] {
  return notices.map(notice => {
    const link = links.get(notice.webhook)
    const name = code(link === undefined ? notice.webhook : subpathOf(link.path))
    const field = addressOf(notice)
    const where = field === undefined ? '' : `, sent to ${code(field)}`
    return `- ${link === undefined ? name : `${title(link.title)} (${name})`}${where}`
  })
}

/** The field that names the address, as diagnostics write it: `json.notify_url`. */
export function addressOf({ address }: FollowingNotice): string | undefined {
  return address?.reduce(memberPath, '')
}

/** A line for each operation that a notice follows: its title, and the name of its function in the chain. */
export function senderLines(
  { sentAfter = [] }: Webhook,
  links: Links,
  { title, code }: NoticeWords,
): readonly string[] {
  return sentAfter.map(id => {
    const link = links.get(id)
    return `- ${link === undefined ? code(id) : `${title(link.title)} (${code(link.access.join('.'))})`}`
  })
}
