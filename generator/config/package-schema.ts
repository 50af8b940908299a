import * as v from 'valibot'

const line = v.pipe(v.string('a string'), v.regex(/^[^\p{C}]*\S[^\p{C}]*$/u, 'one line of text'))
const address = v.pipe(
  v.string('a string'),
  v.regex(
    /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%/@+-]*)?(?:#[\w.-]+)?$/,
    'an address that begins with https://',
  ),
)
const repository = v.pipe(
  v.string('a string'),
  v.regex(/^https:\/\/[\w.-]+(?:\/[\w.-]*[\w-])+$/, 'an address such as https://github.com/library/sdk'),
  v.check(given => !given.endsWith('.git'), 'an address without .git'),
)
const directory = v.pipe(
  v.string('a string'),
  v.regex(/^(?!\.+(?:\/|$))[\w.-]+(?:\/(?!\.+(?:\/|$))[\w.-]+)*$/, 'a folder such as packages/sdk'),
)

/** What `package` of a configuration may state. */
export const packageSchema = v.strictObject(
  {
    description: v.optional(line),
    keywords: v.optional(v.array(line, 'a list of words')),
    author: v.optional(line),
    repository: v.optional(repository),
    directory: v.optional(directory),
    homepage: v.optional(address),
    bugs: v.optional(address),
    documentation: v.optional(address),
    releases: v.optional(address),
    security: v.optional(address),
    changelog: v.optional(v.pipe(v.string('a string'), v.nonEmpty('a non-empty string'))),
    published: v.optional(v.boolean('true or false')),
  },
  "an object such as { repository: 'https://github.com/library/sdk' }",
)
