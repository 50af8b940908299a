import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW3xx: operations, webhooks and schemas. */
export const modelCodes = {
  PW301: {
    severity: 'error',
    title: 'unknown root row',
    cause: 'A row at indent 0 of the request table is not a group, a path parameter or a call option.',
    fix: 'Indent it under its group, or give it the name of its placeholder.',
    rules: ['T13'],
  },
  PW302: {
    severity: 'warning',
    title: 'placeholder without a row',
    cause:
      'No root row has the name of a placeholder in the path. A required string is assumed. If exactly one unused root row with a single value remains, its type and text are used.',
    fix: 'Name the root row like the placeholder, or add the row.',
    rules: ['T14'],
  },
  PW303: {
    severity: 'warning',
    title: 'row named almost like a placeholder',
    cause:
      'The name of a root row differs slightly from a placeholder that has no row. The row is used for that placeholder.',
    fix: 'Spell both the same way.',
    rules: ['T14'],
  },
  PW304: {
    severity: 'error',
    title: 'two bodies',
    cause: 'The request has more than one of `json`, `xml` and `body`.',
    fix: 'Keep one of them.',
    rules: ['T15'],
  },
  PW305: {
    severity: 'warning',
    title: 'GET with a body',
    cause: 'A GET operation describes a body. The body is kept.',
    fix: 'Move the rows to `query`.',
    rules: ['H8'],
  },
  PW306: {
    severity: 'warning',
    title: 'encrypted fields without the header row',
    cause:
      'Request fields are encrypted with the platform key, but `headers` has no row `Wechatpay-Serial`. The client sends the header anyway.',
    fix: 'Add `headers` with `Wechatpay-Serial`.',
    rules: ['A5'],
  },
  PW307: {
    severity: 'warning',
    title: 'value listed twice',
    cause: 'An enumeration lists the same value twice. It counts once.',
    fix: 'Remove the duplicate.',
    rules: ['E3'],
  },
  PW308: {
    severity: 'warning',
    title: 'listed value does not fit the type',
    cause: 'An enumeration value, a constant or a default does not fit the type of its row. It is left out.',
    fix: 'Correct the type or the value.',
    rules: ['E6'],
  },
  PW309: {
    severity: 'warning',
    title: 'enumeration on an object',
    cause: 'A row of type object lists values. They are left out.',
    fix: 'Correct the type.',
    rules: ['E6'],
  },
  PW310: {
    severity: 'warning',
    title: 'base_uri without an address',
    cause:
      'The row `base_uri` has no address in backticks, or the address has a query, a fragment, a user, `..` or percent-encoded parts. The default host is used.',
    fix: "Write the address in backticks: the scheme, the host in lower case and, if needed, the part of the path that comes before the page's own.",
    rules: ['T13'],
  },
  PW311: {
    severity: 'error',
    title: 'unknown value of an attribute',
    cause:
      'The value of `data-encrypted`, `data-encoded`, `data-signed` or `data-notify` is not a known one. Ignoring it could send a secret unencrypted, or lose a fact.',
    fix: 'Use a value listed in rule A2.',
    rules: ['A2', 'A7'],
  },
  PW312: {
    severity: 'warning',
    title: 'event type and file name disagree',
    cause: 'The file is not named after a value of `event_type`. The values in the table are used.',
    fix: 'Rename the file, or correct the row.',
    rules: ['W3'],
  },
  PW313: {
    severity: 'error',
    title: 'webhook without a body',
    cause: 'The request table of a webhook has no row `body`.',
    fix: 'Add the groups `headers` and `body`.',
    rules: ['W2'],
  },
  PW314: {
    severity: 'warning',
    title: 'group is not an object',
    cause: 'The type of a group is not `object`. The group is read as an object with the rows below it.',
    fix: 'Set its type to `object`.',
    rules: ['T13'],
  },
  PW316: {
    severity: 'hint',
    title: 'row for a fixed part of the path',
    cause: 'A root row states the fixed value of a part of the path. It does not become a parameter.',
    fix: 'Nothing to do. Such rows serve the PHP samples only.',
    rules: ['T13'],
  },
  PW317: {
    severity: 'warning',
    title: 'call option with an unreadable value',
    cause: 'The row of a call option has no readable value. The option is left out.',
    fix: 'Write the value in backticks.',
    rules: ['T13'],
  },
  PW318: {
    severity: 'warning',
    title: 'unknown reply row',
    cause: 'A root row of a reply is not `status`, `headers` or `body`. It is read as a member of the body.',
    fix: 'Indent it under `body`.',
    rules: ['W5'],
  },
  PW319: {
    severity: 'warning',
    title: 'variant that cannot be told apart',
    cause:
      "A named item below a webhook's table has no field name in bold, or the field is missing from the table or occurs in it more than once. The item is documented, but the SDK has no type guard for it.",
    fix: 'Add the field to the table, or write its name in bold as in the table, with dots for nested fields: `**amount.exchange_rate**`.',
    rules: ['W6'],
  },
  PW320: {
    severity: 'warning',
    title: 'unreadable values',
    cause:
      'The word 枚举值 announces values, but some of them are not in plain backticks: they are emphasised, struck through, linked, escaped or bare. Only values in plain backticks are read.',
    fix: 'Put each value in its own backticks, with `\\|` between them: `` `A` \\| `B` 枚举值之一 ``.',
    rules: ['E1', 'E2'],
  },
  PW324: {
    severity: 'warning',
    title: 'notice named twice',
    cause:
      'A `data-notify` names the same notice twice, or the heading names one that a row already has. It counts once; the row decides which address it is sent to.',
    fix: 'Remove one of them.',
    rules: ['A7'],
  },
  PW325: {
    severity: 'warning',
    title: 'data-notify without a call',
    cause:
      'The attribute stands on a row of a response or a webhook, on a group or a call option, or on a heading without a method or of a webhook. No notice follows there, so it is ignored.',
    fix: 'Move it to the row of the notify address in the request, or to the heading with the method.',
    rules: ['A7'],
  },
  PW330: {
    severity: 'warning',
    title: 'unreadable limit or group',
    cause:
      'The value of `data-length`, `data-range`, `data-items`, `data-one-of` or `data-any-of` does not have the form of the attribute. It is ignored.',
    fix: 'Write limits as `6..32`, `6..`, `..32` or `8`, and a group as one word: `data-one-of=order`.',
    rules: ['A8', 'A9'],
  },
  PW331: {
    severity: 'warning',
    title: 'minimum above maximum',
    cause: 'The first bound of a limit is greater than the second, so no value fits. The limit is ignored.',
    fix: 'Write the smaller bound first.',
    rules: ['A8'],
  },
  PW332: {
    severity: 'warning',
    title: 'value outside the limits of its row',
    cause:
      'An enumeration value, a constant or a default breaks the `data-length` or `data-range` of its own row. Both are kept.',
    fix: 'Correct the one that is wrong.',
    rules: ['A8'],
  },
  PW333: {
    severity: 'warning',
    title: 'group without effect',
    cause:
      'A row has `data-one-of` or `data-any-of`, but no other row beside it (with the same parent) has the same word, or the row cannot belong to a group. The attribute is ignored.',
    fix: 'Give all rows of the group the same word. They must be siblings. Otherwise, remove the attribute.',
    rules: ['A9'],
  },
  PW334: {
    severity: 'warning',
    title: 'required row in a group',
    cause:
      'A row has `data-required`, but its group says that another row can be given instead. The row is not required on its own.',
    fix: 'Remove `data-required`, or take the row out of the group.',
    rules: ['A9'],
  },
  PW335: {
    severity: 'warning',
    title: 'group that says two things',
    cause:
      'Rows of one group have `data-one-of` and `data-any-of`; then at least one of them must be given. Or one row has both; then `data-one-of` counts.',
    fix: 'Use one of the two attributes for all rows of the group.',
    rules: ['A9'],
  },
} as const satisfies Record<string, CatalogueEntry>
