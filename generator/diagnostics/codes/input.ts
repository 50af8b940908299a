import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW0xx: input, output, configuration. */
export const inputCodes = {
  PW001: {
    severity: 'error',
    title: 'unreadable file',
    cause: 'A page or a folder of pages could not be read from the disk.',
    fix: 'Check that it exists and that you may read it.',
    rules: [],
  },
  PW002: {
    severity: 'error',
    title: 'not UTF-8',
    cause: 'A page holds bytes that are not UTF-8. The place given is that of the first such byte.',
    fix: 'Save the page as UTF-8.',
    rules: [],
  },
  PW003: {
    severity: 'error',
    title: 'binary file',
    cause:
      'A page holds a NUL character, which no text has. It is most likely another kind of file, or UTF-16.',
    fix: 'Save the page as UTF-8, or give the file another name if it is no page.',
    rules: [],
  },
  PW004: {
    severity: 'error',
    title: 'folder loop',
    cause: 'A symbolic link leads back to a folder that it lies in. It is not followed.',
    fix: 'Remove the link.',
    rules: [],
  },
  PW005: {
    severity: 'error',
    title: 'link out of the specs folder',
    cause: 'A symbolic link leads out of the specs folder. It is not followed.',
    fix: 'Put the page itself in the place of the link.',
    rules: [],
  },
  PW006: {
    severity: 'warning',
    title: 'page with another ending',
    cause: 'A file looks like a page, but its name does not end with `.md`. It is not read.',
    fix: 'Rename it so that it ends with `.md`, or move it out of the folder of pages.',
    rules: [],
  },
  PW007: {
    severity: 'error',
    title: 'not an ordinary file',
    cause:
      'The name is that of a page, but a folder, a pipe, a socket or a device stands there. It is not read.',
    fix: 'Rename it, or put the page in its place.',
    rules: [],
  },
  PW010: {
    severity: 'error',
    title: 'no specs folder',
    cause: 'The folder of pages does not exist, or is a file.',
    fix: 'State the folder with --specs DIR, or as `specs` in pagewright.config.ts.',
    rules: [],
  },
  PW011: {
    severity: 'error',
    title: 'no pages',
    cause:
      'No `.md` page was found in `openapi/` or `webhook/` of the specs folder or of a folder directly in it, or the `pages` of `generate(config)` are empty.',
    fix: 'State the folder that holds `openapi/` and `webhook/` with --specs DIR.',
    rules: [],
  },
  PW012: {
    severity: 'error',
    title: 'several specs folders',
    cause:
      'Several folders in the given one hold `openapi/` or `webhook/`; which one is meant would be a guess.',
    fix: 'State one of them with --specs DIR.',
    rules: [],
  },
  PW013: {
    severity: 'error',
    title: 'nothing selected',
    cause: 'No page matches something that was given with --only, or to `pagewright fmt`.',
    fix: "Give a page's file, a folder, or a glob in quotes, relative to the specs folder: --only 'openapi/v3/pay/**'.",
    rules: [],
  },
  PW020: {
    severity: 'error',
    title: 'unreadable configuration',
    cause: 'The configuration file could not be loaded, or exports no object.',
    fix: 'Mend the file; it has to export `defineConfig({ … })` as default.',
    rules: [],
  },
  PW021: {
    severity: 'error',
    title: 'unknown setting',
    cause: 'The configuration file sets something that does not exist.',
    fix: 'Correct the name or remove the setting.',
    rules: [],
  },
  PW022: {
    severity: 'error',
    title: 'wrong value of a setting',
    cause:
      'A setting has a value that it cannot have. The message says which one it is, and what it has to be.',
    fix: 'Correct the value, or remove the setting: each has a default.',
    rules: [],
  },
  PW023: {
    severity: 'error',
    title: 'error lowered',
    cause:
      'The configuration gives a lower severity to a code that is an error. Going on would need a guess, so the severity cannot be lowered.',
    fix: 'Remove the rule and mend the page, or leave out pages with errors with --keep-going.',
    rules: [],
  },
  PW024: {
    severity: 'error',
    title: 'unreadable templates',
    cause: 'The folder of templates that --templates or the configuration names cannot be read.',
    fix: 'Correct the folder; it holds templates as `templates/` of the package does, such as `sdk/operation.hbs`.',
    rules: [],
  },
  PW025: {
    severity: 'error',
    title: 'template of nothing',
    cause: 'A template has a name that no template of the package has, so it would replace nothing.',
    fix: 'Give it the name of the template that it is to replace, or remove it.',
    rules: [],
  },
  PW026: {
    severity: 'error',
    title: 'unsafe template',
    cause:
      'A template writes a value past the helpers that escape it, or uses what they cannot see through. Text of a page could become code.',
    fix: 'Write every value through a helper: `{{str name}}`; decide nothing in the template but `if` and `each` over one name.',
    rules: [],
  },
  PW027: {
    severity: 'error',
    title: 'failing template',
    cause: 'A template of yours names something that the data it is given does not have.',
    fix: 'Compare it with the template of the package that it replaces.',
    rules: [],
  },
  PW028: {
    severity: 'error',
    title: 'failing emitter',
    cause:
      'An emitter of yours failed (also because it would have changed what it was given, which is frozen), or gave what is no list of files in its own folder, such as a promise of one.',
    fix: 'Mend the emitter as docs/emitters.md says.',
    rules: [],
  },
  PW029: {
    severity: 'warning',
    title: 'file that replaces nothing',
    cause:
      'The folder of your own templates holds a file that is no template, or no template at all. Sources of the runtime and other files of the package cannot be replaced.',
    fix: 'Give it the path of the template that it is to replace, such as `sdk/operation.hbs`, or move it out of the folder.',
    rules: [],
  },
  PW030: {
    severity: 'error',
    title: 'missing output',
    cause: 'The pages yield a file that is not in the output folder (found by --check).',
    fix: 'Run `pagewright generate`.',
    rules: [],
  },
  PW031: {
    severity: 'error',
    title: 'stale output',
    cause: 'A file in the output folder differs from what the pages yield (found by --check).',
    fix: 'Run `pagewright generate`.',
    rules: [],
  },
  PW032: {
    severity: 'error',
    title: 'left-over output',
    cause: 'The previous manifest lists a file that the pages no longer yield (found by --check).',
    fix: 'Run `pagewright generate`, which removes it.',
    rules: [],
  },
  PW033: {
    severity: 'error',
    title: 'foreign file in the SDK',
    cause:
      'A file lies in the `sdk` folder of the output that the pages do not yield and that no manifest lists (found by --check). The generator never removes what it did not write.',
    fix: 'Remove the file or move it out of the output folder.',
    rules: [],
  },
  PW034: {
    severity: 'warning',
    title: 'unreadable manifest',
    cause:
      'The manifest.json in the output folder is not one of this generator, for example after a merge conflict. It is taken as empty: nothing is removed.',
    fix: 'Remove files that are no longer wanted by hand, if there are any; the manifest is written anew.',
    rules: [],
  },
  PW035: {
    severity: 'error',
    title: 'output not written',
    cause:
      'The disk refused a file of the output. Every file is either the old or the new one, none is half written.',
    fix: 'Remove the cause and run `pagewright generate` again.',
    rules: [],
  },
  PW036: {
    severity: 'error',
    title: 'path leads out of the output folder',
    cause:
      'A file was to be written outside the output folder, by its name or by a symbolic link in the output folder.',
    fix: 'Rename the page, or remove the link.',
    rules: [],
  },
  PW037: {
    severity: 'warning',
    title: 'edited file kept',
    cause: 'The pages no longer yield a file, but it was changed after it was generated. It is kept.',
    fix: 'Remove the file, or move it out of the output folder.',
    rules: [],
  },
  PW038: {
    severity: 'error',
    title: 'output among the pages',
    cause: 'The output folder is the specs folder or lies in one of its folders of pages.',
    fix: 'State another folder with --out DIR.',
    rules: [],
  },
  PW040: {
    severity: 'error',
    title: 'page not formatted',
    cause:
      'The canonical form of a page, read again, would not say what the page says, or would come out otherwise the next time. The page is left as it is. This is a gap of `pagewright fmt`, not a mistake of yours.',
    fix: 'Write the place that is named in a plainer way, or leave the page out of `pagewright fmt`; and report the page.',
    rules: [],
  },
  PW041: {
    severity: 'error',
    title: 'page not in its canonical form',
    cause:
      '`pagewright fmt --check` found a page that `pagewright fmt` would change. The place is the first line that differs.',
    fix: 'Run `pagewright fmt`.',
    rules: [],
  },
  PW042: {
    severity: 'error',
    title: 'page not written',
    cause:
      'A page could not be written: the disk refused, or the page was changed while it was being formatted.',
    fix: 'Run the command again, or mend what is named.',
    rules: [],
  },
  PW043: {
    severity: 'error',
    title: 'no place for a new page',
    cause: '`pagewright new` was given a path that is none of a page, or at which a page stands already.',
    fix: 'Give the path of the URL with its version, such as `v3/pay/transactions/{transaction_id}`.',
    rules: ['F1', 'F2', 'F3'],
  },
} as const satisfies Record<string, CatalogueEntry>
