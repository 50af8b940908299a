import { memberPath } from '../../diagnostics/field-path.js'
import type { Documented, FollowingNotice, Operation, Webhook } from '../../model/model.js'
import type { ModulePlan } from '../../plan/plan.js'
import type { SdkWords } from './sdk-words.js'
import { subpathOf } from './subpath.js'

type Links = ModulePlan['links']

/** How an output writes a title, a name as code, and what stands around them. */
export interface NoticeWords {
  readonly title: (markdown: string) => string
  readonly code: (name: string) => string
  readonly words: Pick<SdkWords, 'named' | 'sentTo' | 'useInstead'>
}

/** A line for each notice that follows a call: its title, the module to import, the field that names the address. */
export function noticeLines(
  { notices = [] }: Operation,
  links: Links,
  { title, code, words }: NoticeWords,
): readonly string[] {
  return notices.map(notice => {
    const link = links.get(notice.webhook)
    const name = code(link === undefined ? notice.webhook : subpathOf(link.path))
    const field = addressOf(notice)
    const where = field === undefined ? '' : words.sentTo(code(field))
    return `- ${link === undefined ? name : words.named(title(link.title), name)}${where}`
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
  { title, code, words }: NoticeWords,
): readonly string[] {
  return sentAfter.map(id => {
    const link = links.get(id)
    return `- ${link === undefined ? code(id) : words.named(title(link.title), code(link.access.join('.')))}`
  })
}

/** What replaces an operation or a webhook: its title, and its name in the chain or its module; undefined without any. */
export function successorLine(
  { deprecated }: Documented,
  links: Links,
  { title, code, words }: NoticeWords,
): string | undefined {
  const { successors = [] } = deprecated ?? {}
  if (successors.length === 0) return undefined
  const names = successors.map(id => {
    const link = links.get(id)
    if (link === undefined) return code(id)
    const name = link.path.startsWith('sdk/webhooks/') ? subpathOf(link.path) : link.access.join('.')
    return words.named(title(link.title), code(name))
  })
  return words.useInstead(names)
}
