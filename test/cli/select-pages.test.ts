import { describe, expect, it } from 'vitest'
import { pageFilter } from '../../generator/cli/select-pages.js'

describe('--only', () => {
  const table: readonly [pattern: string, file: string, want: boolean][] = [
    ['openapi/v3/a/{stock_id}.md', 'openapi/v3/a/{stock_id}.md', true],
    ['openapi/v3/a/{stock_id}/b.md', 'openapi/v3/a/{stock_id}/b.md', true],
    ['openapi/**/{stock_id}*', 'openapi/v3/a/{stock_id}.md', true],
    ['**/{a,b}.md', 'openapi/v3/b.md', true],
    ['**/{a,b}.md', 'openapi/v3/{a}.md', false],
    ['openapi/v3/pay', 'openapi/v3/pay/x.md', true],
    ['openapi/v3/pay/', 'openapi/v3/pay/x.md', true],
    ['openapi/v3/pay', 'openapi/v3/payscore/x.md', false],
    ['./openapi/v3/pay/x.md', 'openapi/v3/pay/x.md', true],
    ['specs/openapi/v3/pay/**', 'openapi/v3/pay/deep/x.md', true],
    ['webhook/**/COUPON.*', 'webhook/v3/COUPON.USE.md', true],
    ['**', 'openapi/index.md', true],
    ['*', 'openapi/index.md', false],
    ['/site/specs/openapi/v3/{id}.md', 'openapi/v3/{id}.md', true],
    ['/site/specs/openapi', 'webhook/index.md', false],
    ['/site/specs', 'openapi/index.md', true],
    ['/elsewhere/openapi', 'openapi/index.md', false],
    ['.', 'openapi/index.md', true],
    ['./', 'openapi/index.md', true],
    ['specs/', 'openapi/index.md', true],
    ['specs', 'openapi/index.md', true],
    ['', 'openapi/index.md', false],
    ['!webhook/**', 'openapi/index.md', true],
    ['!webhook/**', 'webhook/index.md', false],
  ]
  it.each(table)('%s takes %s: %s', (pattern, file, want) => {
    expect(pageFilter([pattern], '/site/specs', '/site')(file)).toBe(want)
  })
})
