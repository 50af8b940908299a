import { headLine, newHeads } from '../../dialect/table-heads.js'
import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW1xx: page structure. */
export const pageCodes = {
  PW101: {
    severity: 'error',
    title: 'front matter is not YAML',
    cause:
      'The block between the two `---` lines at the top is not valid YAML, so the title and description are unknown.',
    fix: 'Quote values that contain `: ` or `#` or begin with punctuation. Write one `key: value` per line.',
    rules: ['M1'],
  },
  PW102: {
    severity: 'warning',
    title: 'unknown name in an interpolation',
    cause:
      '`{{ $frontmatter.name }}` uses a key that the front matter does not have. The expression is left as written.',
    fix: 'Add the key to the front matter, or correct the name.',
    rules: ['M3'],
  },
  PW103: {
    severity: 'error',
    title: 'heading with an unknown method',
    cause: 'A heading above a parameter table has an id that is not an HTTP method.',
    fix: 'Use the method as the id: `{#get}`, `{#post}`, `{#put}`, `{#patch}` or `{#delete}`.',
    rules: ['H1'],
  },
  PW104: {
    severity: 'error',
    title: 'page without an operation',
    cause: 'No heading of the page has a method, and the page is neither a redirect stub nor a catalogue.',
    fix: 'Add the method to the heading, `# title {#post}`, or move the file out of the specs folder.',
    rules: ['H1'],
  },
  PW105: {
    severity: 'error',
    title: 'duplicate method',
    cause: 'Two sections of the page have the same method.',
    fix: 'Move one of them to a page of its own, or correct its method.',
    rules: ['H4'],
  },
  PW106: {
    severity: 'error',
    title: 'no request table',
    cause: `A section with a method has no table marked \`{.im-table #request}\` or headed ${newHeads.tables.request}.`,
    fix: 'Add the request table. Without parameters, write its head only.',
    rules: ['H5'],
  },
  PW107: {
    severity: 'error',
    title: 'no response table',
    cause: `A section with a method has no table marked \`{.im-table #response}\` or headed ${newHeads.tables.response}, ${newHeads.tables.reply} or ${newHeads.tables.error}.`,
    fix: 'Add the response table. If the answer is empty, write the row `空字符串(无返回内容)`.',
    rules: ['H5'],
  },
  PW108: {
    severity: 'error',
    title: 'two tables of one kind',
    cause:
      'A section has two request tables, two response tables or two tables of errors. The generator does not guess which one counts.',
    fix: 'Keep one, or move the second to a section with its own method.',
    rules: ['H5'],
  },
  PW109: {
    severity: 'warning',
    title: 'unclosed container',
    cause:
      'A line `::: name` has no closing `:::`. The container ends before the next heading, table or container.',
    fix: 'Add a line `:::`.',
    rules: ['B1'],
  },
  PW110: {
    severity: 'warning',
    title: 'closing marker without a container',
    cause: 'A line `:::` closes nothing. It is ignored.',
    fix: 'Remove the line, or add the line that opens the container.',
    rules: ['B1'],
  },
  PW111: {
    severity: 'warning',
    title: 'unknown badge',
    cause: 'The class of a container is not a known badge. The container is kept as a note.',
    fix: 'Use one of the classes in rule B2.',
    rules: ['B2'],
  },
  PW112: {
    severity: 'warning',
    title: 'attribute list without a table',
    cause: 'A line `{…}` does not follow a table. It is ignored.',
    fix: 'Put it below its table, after one empty line.',
    rules: ['T2'],
  },
  PW113: {
    severity: 'warning',
    title: 'unknown container',
    cause: 'The name of a container is unknown. Its text is kept as a note.',
    fix: 'Use `code-group`, `tip`, `info`, `warning` or `danger`.',
    rules: ['B1'],
  },
  PW114: {
    severity: 'hint',
    title: 'block outside the dialect',
    cause:
      'A block (HTML, a rule, a definition) has no meaning in this dialect. It is not part of the model.',
    fix: 'Write it as a paragraph, an alert or a list.',
    rules: ['H6'],
  },
  PW115: {
    severity: 'warning',
    title: 'unknown alert',
    cause: 'The type of an alert is not one of the five known ones. It is read as a note.',
    fix: 'Use `[!IMPORTANT]`, `[!NOTE]`, `[!TIP]`, `[!WARNING]` or `[!CAUTION]`.',
    rules: ['B4'],
  },
  PW116: {
    severity: 'warning',
    title: 'text inside or directly below a table',
    cause:
      'A line without a leading `|` directly follows a row, or stands between the rows and the line `{.im-table …}`. It is read as text below the table, not as a row.',
    fix: 'Begin the row with `| `, or move the text below the table, after an empty line.',
    rules: ['T2', 'T3'],
  },
  PW117: {
    severity: 'hint',
    title: 'no front matter',
    cause: 'The page does not begin with front matter. Its heading becomes the title.',
    fix: 'Add `title` and `description`.',
    rules: ['M2'],
  },
  PW118: {
    severity: 'warning',
    title: 'unknown heading attribute',
    cause:
      'A heading has attributes other than its method and `data-notify`. They are ignored; one that nearly matches is read as `data-notify`.',
    fix: 'Remove them, or correct the spelling.',
    rules: ['H1'],
  },
  PW119: {
    severity: 'warning',
    title: 'misplaced front matter',
    cause:
      'Front matter must begin with `---` on the first line of the page and end with another `---`. It is still read below empty lines. It is not read below text, indented, with other characters than three dashes, or without its closing line.',
    fix: 'Move it to the top of the page, and close it with a line `---`.',
    rules: ['M1'],
  },
  PW120: {
    severity: 'warning',
    title: 'comment inside a table',
    cause:
      'A comment stands among the rows of a table, or between them and the line `{.im-table …}`. Markdown ends the table there. The generator ignores the comment and continues the table.',
    fix: 'Move it below the table, or remove it.',
    rules: ['T2', 'T3'],
  },
  PW121: {
    severity: 'error',
    title: 'page of another dialect',
    cause:
      'The page has tables but describes its endpoint in another dialect: no heading has a method as its id, or no table is headed or marked as request or response. Reading it would give wrong facts, so the page is not read.',
    fix: `Use the method as the id of a heading, \`# title {#get}\`. Below it, add a table \`${headLine('request')}\` with the line \`{.im-table #request}\`, and a table \`${headLine('response')}\` with \`{.im-table #response}\`. Each has three columns: name, type, description. Add \`{data-required}\` after the name of a required member and \`{data-indent=1}\` after that of a nested one.`,
    rules: ['H1', 'H5', 'T1'],
  },
  PW122: {
    severity: 'error',
    title: 'row outside a table',
    cause:
      'A line looks like a row of a parameter table but stands in a quotation, a list, HTML or code, where it is plain text.',
    fix: 'Begin the line with `| `, directly below the row above it. If it is not meant as a row, remove it.',
    rules: ['T3'],
  },
  PW123: {
    severity: 'warning',
    title: 'unclosed code or comment',
    cause: 'A code fence or a comment is never closed. It continues to the end of the page.',
    fix: 'Close the fence with a line of as many backticks, or the comment with `-->`.',
    rules: ['H6'],
  },
  PW140: {
    severity: 'error',
    title: 'errors of no operation',
    cause:
      'A table of errors stands in the description of a webhook, or where no heading with a method is above it. No operation would have these errors.',
    fix: 'Move the table below the response table of its operation. Put errors that all operations of a protocol share on a page below `errors/`.',
    rules: ['N1'],
  },
  PW141: {
    severity: 'error',
    title: 'common errors of no protocol',
    cause:
      'The first folder below `errors/`, or the name of a page there, is not a protocol. Without a table of errors this is a warning: the page may be part of your site.',
    fix: 'Name the page after the protocol (`errors/v3.md`), or after a path of it (`errors/v2/mmpaymkttransfers.md`).',
    rules: ['N5'],
  },
  PW142: {
    severity: 'error',
    title: 'operation on a page of common errors',
    cause:
      'A page below `errors/` has a heading with a method, or a table that belongs to an operation. It would be lost, because such a page holds errors alone.',
    fix: 'Move the operation to its page below `openapi/`.',
    rules: ['N5'],
  },
  PW143: {
    severity: 'error',
    title: 'no common errors',
    cause: 'A page below `errors/` has no table of errors.',
    fix: `Add the table \`${headLine('errors')}\` with the line \`{.im-table #errors}\` below it, or remove the page.`,
    rules: ['N5'],
  },
  PW144: {
    severity: 'warning',
    title: 'errors above the response',
    cause: 'The table of errors stands above the response table of its operation. It is read all the same.',
    fix: 'Move it below the response table.',
    rules: ['N1'],
  },
} as const satisfies Record<string, CatalogueEntry>
