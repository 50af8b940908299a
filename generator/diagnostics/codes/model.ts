import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW3xx: operations, webhooks and schemas. */
export const modelCodes = {
  PW301: {
    severity: 'error',
    title: 'unknown root row',
    cause: 'A row at indent 0 of a request is no group, no parameter of the path and no call option.',
    fix: 'Indent it under its group, or name it as the placeholder is named.',
    rules: ['T13'],
  },
  PW302: {
    severity: 'warning',
    title: 'placeholder without a row',
    cause:
      'The path has a placeholder that no root row is named after. A required string is assumed; where exactly one row of a single value is left over, it is taken for the row of the placeholder, with its type and text.',
    fix: 'Name the root row as the placeholder is named, or add one.',
    rules: ['T14'],
  },
  PW303: {
    severity: 'warning',
    title: 'row named almost like a placeholder',
    cause: 'A root row has nearly the name of a placeholder without a row. It is taken for it.',
    fix: 'Write both alike.',
    rules: ['T14'],
  },
  PW304: {
    severity: 'error',
    title: 'two bodies',
    cause: 'A request has more than one of json, xml and body.',
    fix: 'Keep one.',
    rules: ['T15'],
  },
  PW305: {
    severity: 'warning',
    title: 'GET with a body',
    cause: 'A GET operation describes a body. It is kept.',
    fix: 'Move the rows to `query`.',
    rules: ['H8'],
  },
  PW306: {
    severity: 'warning',
    title: 'encrypted fields without the header row',
    cause:
      'Request fields are encrypted with the platform key, but the headers have no row Wechatpay-Serial. The client sends it anyway.',
    fix: 'Add `headers` with `Wechatpay-Serial`.',
    rules: ['A5'],
  },
  PW307: {
    severity: 'warning',
    title: 'value listed twice',
    cause: 'An enumeration holds a value twice. It counts once.',
    fix: 'Remove the second.',
    rules: ['E3'],
  },
  PW308: {
    severity: 'warning',
    title: 'listed value does not fit the type',
    cause:
      "A value of an enumeration, a constant or a default is no value of the row's type. It is left out.",
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
      'The row base_uri names no address in backticks, or one that is no plain address: with a query, a fragment, a user, `..` or percent-encoded parts. The default host is used.',
    fix: 'Write the address in backticks: scheme, host in small letters and, where there is one, the path before that of the page.',
    rules: ['T13'],
  },
  PW311: {
    severity: 'error',
    title: 'unknown encoding or encryption',
    cause:
      'The value of data-encrypted, data-encoded or data-signed is none of the closed list. Passing it over would send a secret in the clear.',
    fix: 'Use a value of rule A2.',
    rules: ['A2'],
  },
  PW312: {
    severity: 'warning',
    title: 'event type and file name disagree',
    cause: 'The file is not named after one of the values of event_type. The values count.',
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
    title: 'group of another type',
    cause: 'A group is not of type object. It is read as an object with the rows below it.',
    fix: 'Write `object` as its type.',
    rules: ['T13'],
  },
  PW316: {
    severity: 'hint',
    title: 'row for a fixed part of the path',
    cause: 'A root row states a fixed value that is a part of the path. It is no parameter.',
    fix: 'None needed; such rows only serve the PHP samples.',
    rules: ['T13'],
  },
  PW317: {
    severity: 'warning',
    title: 'call option with an unreadable value',
    cause: 'The row of a call option states no value that can be read. The option is left out.',
    fix: 'State the value in backticks.',
    rules: ['T13'],
  },
  PW318: {
    severity: 'warning',
    title: 'reply row that is not known',
    cause:
      'A reply has a root row that is neither status, headers nor body. It is read as a member of the body.',
    fix: 'Indent it under `body`.',
    rules: ['W5'],
  },
  PW319: {
    severity: 'warning',
    title: 'variant that cannot be told apart',
    cause:
      'A named item below the table of a webhook names no field in bold, or one that the table does not have or has at several places. The item is documented; the SDK has no type guard for it.',
    fix: 'Add the field to the table, or write its name in bold as the table has it, with dots where it is nested: `**amount.exchange_rate**`.',
    rules: ['W6'],
  },
  PW320: {
    severity: 'warning',
    title: 'values that cannot be read',
    cause:
      'The word 枚举值 says that values stand before or below it, but not all of them are values in backticks: they are stressed, crossed out, linked or escaped, or have no backticks. Only those in plain backticks are read.',
    fix: 'Write each value in backticks alone, with `\\|` between: `` `A` \\| `B` 枚举值之一 ``.',
    rules: ['E1', 'E2'],
  },
} as const satisfies Record<string, CatalogueEntry>
