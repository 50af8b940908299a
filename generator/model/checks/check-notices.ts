import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import { nearest } from '../../diagnostics/nearest.js'
import type { FollowingNotice } from '../model.js'
import type { ModelOutline, OperationOutline, PageOutline } from '../outline.js'

/** Reports the notices that no webhook's page describes (rule A7). */
export function checkNotices(
  { webhooks, redirects }: Pick<ModelOutline, 'webhooks' | 'redirects'>,
  pages: readonly PageOutline[],
): readonly Diagnostic[] {
  const ids = webhooks.map(({ id }) => id)
  const known = new Set(ids)
  const moved = new Map(
    redirects
      .filter(({ file }) => file.startsWith('webhook/'))
      .map(({ page, target }) => [page, target.replace(/^\/webhook\//, '')]),
  )
  return pages.flatMap(({ operations }) =>
    operations.flatMap(operation =>
      (operation.notices ?? [])
        .filter(({ webhook }) => !known.has(webhook))
        .map(notice => missingNotice(operation, notice, moved.get(notice.webhook) ?? meantBy(notice, ids))),
    ),
  )
}

function missingNotice(
  { file, protocol }: OperationOutline,
  { webhook, span }: FollowingNotice,
  meant: string | undefined,
): Diagnostic {
  const suggestion = meant === undefined ? '' : ` Did you mean \`${shown(meant, protocol)}\`?`
  return diagnostic({
    code: 'PW507',
    file,
    span,
    message: `\`${shown(webhook, protocol)}\` is not a page of webhook/${webhook.includes('/') ? webhook.slice(0, webhook.indexOf('/')) : ''}, so the notice is left out.${suggestion}`,
  })
}

/** As the page writes it. */
function shown(id: string, protocol: string): string {
  const name = id.startsWith(`${protocol}/`) ? id.slice(protocol.length + 1) : id
  return name.includes('/') ? id : name
}

/** The page of this name in another protocol, or the one that is spelt nearly so. */
function meantBy({ webhook }: FollowingNotice, ids: readonly string[]): string | undefined {
  const name = (id: string): string => id.slice(id.lastIndexOf('/') + 1).toLowerCase()
  return ids.find(id => name(id) === name(webhook)) ?? nearest(webhook, ids)
}
