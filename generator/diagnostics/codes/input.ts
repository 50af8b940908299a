import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW0xx: input, output, configuration. */
export const inputCodes = {
  PW001: {
    severity: 'error',
    title: 'unreadable file',
    cause: 'A page or a folder of pages could not be read.',
    fix: 'Check that it exists and that you have permission to read it.',
  },
  PW002: {
    severity: 'error',
    title: 'not UTF-8',
    cause: 'The page contains bytes that are not valid UTF-8. The position is that of the first one.',
    fix: 'Save the page as UTF-8.',
  },
  PW003: {
    severity: 'error',
    title: 'binary file',
    cause: 'The page contains a NUL character. It is probably not a text file, or it is saved as UTF-16.',
    fix: 'Save the page as UTF-8. If the file is not a page, give it another name.',
  },
  PW004: {
    severity: 'error',
    title: 'folder loop',
    cause: 'A symbolic link points back to a folder that contains it. The link is not followed.',
    fix: 'Remove the link.',
  },
  PW005: {
    severity: 'error',
    title: 'link out of the specs folder',
    cause: 'A symbolic link points outside the specs folder. The link is not followed.',
    fix: 'Replace the link with the page itself.',
  },
  PW006: {
    severity: 'warning',
    title: 'page with another ending',
    cause: 'A file looks like a page, but its name does not end with `.md`. It is not read.',
    fix: 'Rename it so that it ends with `.md`, or move it out of the folder of pages.',
  },
  PW007: {
    severity: 'error',
    title: 'not a regular file',
    cause: 'A name that ends with `.md` belongs to a folder, a pipe, a socket or a device. It is not read.',
    fix: 'Rename it, or put a page in its place.',
  },
  PW010: {
    severity: 'error',
    title: 'no specs folder',
    cause: 'The folder of pages does not exist, or is a file.',
    fix: 'Name the folder with `--specs DIR`, or as `specs` in pagewright.config.ts.',
  },
  PW011: {
    severity: 'error',
    title: 'no pages',
    cause:
      'No `.md` page was found in `openapi/` or `webhook/` of the specs folder, nor of any folder directly inside it. Or `pages`, as given to `generate`, is empty.',
    fix: 'Name the folder that contains `openapi/` and `webhook/` with `--specs DIR`.',
  },
  PW012: {
    severity: 'error',
    title: 'several specs folders',
    cause:
      'Several folders inside the specs folder contain `openapi/` or `webhook/`. The generator does not guess which one you mean.',
    fix: 'Name one of them with `--specs DIR`.',
  },
  PW013: {
    severity: 'error',
    title: 'nothing selected',
    cause: 'No page matches one of the arguments of `--only` or `pagewright fmt`.',
    fix: "Give a file, a folder or a quoted glob, relative to the specs folder: `--only 'openapi/v3/pay/**'`.",
  },
  PW014: {
    severity: 'error',
    title: 'unknown output',
    cause: '`--outputs`, or `outputs` of the configuration, names an output that does not exist.',
    fix: 'Name outputs of this list: `package`, `sdk`, `docs`, `api`, `model`, `llms`, `openapi`.',
  },
  PW015: {
    severity: 'error',
    title: 'output without what it needs',
    cause:
      '`--outputs`, or `outputs` of the configuration, names an output and leaves out another that it needs. `package` needs `sdk`, which building the package compiles, and `model`, which its commands read.',
    fix: 'Add the outputs that the message names, or leave out the one that needs them.',
  },
  PW016: {
    severity: 'error',
    title: 'no outputs',
    cause:
      '`outputs` of the configuration is an empty list, and there are no `emitters`. The run would make nothing, and remove all that earlier runs made.',
    fix: 'Name the outputs that you want, or remove the setting to get all of them.',
  },
  PW020: {
    severity: 'error',
    title: 'unreadable configuration',
    cause: 'The configuration file could not be loaded, or does not export an object.',
    fix: 'Fix the file. Its default export must be an object, such as `defineConfig({ … })`.',
  },
  PW021: {
    severity: 'error',
    title: 'unknown setting',
    cause: 'The configuration file sets an option that does not exist.',
    fix: 'Correct the name, or remove the setting.',
  },
  PW022: {
    severity: 'error',
    title: 'invalid setting',
    cause: 'A setting has an invalid value. The message says what is expected.',
    fix: 'Correct the value, or remove the setting to use its default.',
  },
  PW023: {
    severity: 'error',
    title: 'error cannot be lowered',
    cause:
      'The configuration lowers the severity of an error. Errors stay errors, because going on would need a guess.',
    fix: 'Remove the rule and fix the page, or leave out pages with errors with `--keep-going`.',
  },
  PW024: {
    severity: 'error',
    title: 'unreadable templates',
    cause: 'The folder named by `--templates` or `templates` in the configuration cannot be read.',
    fix: 'Correct the path. The folder is laid out like `templates/` of the package: `sdk/operation.hbs`, for example.',
  },
  PW025: {
    severity: 'error',
    title: 'template that replaces nothing',
    cause: 'The package has no template of this name, so the file would replace nothing.',
    fix: 'Rename it to the template that it should replace, or remove it.',
  },
  PW026: {
    severity: 'error',
    title: 'unsafe template',
    cause:
      'A template writes a value without an escaping helper, or uses syntax that cannot be checked. Text from a page could become code.',
    fix: 'Write every value through a helper, such as `{{str name}}`. Only `if` and `each` over one name are allowed besides.',
  },
  PW027: {
    severity: 'error',
    title: 'failing template',
    cause: 'One of your templates uses a name that its data does not have.',
    fix: "Compare it with the package's template that it replaces.",
  },
  PW028: {
    severity: 'error',
    title: 'failing emitter',
    cause:
      'One of your emitters threw, or did not return a list of files in its own folder. Emitters must be synchronous, and must not change their input, which is frozen.',
    fix: 'Fix the emitter; see docs/emitters.md.',
  },
  PW029: {
    severity: 'warning',
    title: 'file that replaces nothing',
    cause:
      'Your templates folder contains a file that is not a template, or contains no template at all. Runtime sources and other files of the package cannot be replaced.',
    fix: 'Give it the path of the template that it should replace, such as `sdk/operation.hbs`, or move it out of the folder.',
  },
  PW030: {
    severity: 'error',
    title: 'missing output',
    cause: 'A generated file is missing from the output folder (reported by `--check`).',
    fix: 'Run `pagewright generate`.',
  },
  PW031: {
    severity: 'error',
    title: 'stale output',
    cause: 'A file in the output folder differs from what the pages give (reported by `--check`).',
    fix: 'Run `pagewright generate`.',
  },
  PW032: {
    severity: 'error',
    title: 'left-over output',
    cause:
      'The previous manifest lists a file that the pages no longer give, or that belongs to an output that `outputs` leaves out (reported by `--check`).',
    fix: 'Run `pagewright generate`, which removes it.',
  },
  PW033: {
    severity: 'error',
    title: 'foreign file in the SDK',
    cause:
      'The `sdk` folder of the output contains a file that the generator did not write (reported by `--check`). The generator never removes such files.',
    fix: 'Remove the file, or move it out of the output folder.',
  },
  PW034: {
    severity: 'warning',
    title: 'unreadable manifest',
    cause:
      'The manifest.json in the output folder cannot be used, for example after a merge conflict. It counts as empty, so nothing is removed.',
    fix: 'Remove outdated files by hand, if there are any. The manifest is written again.',
  },
  PW035: {
    severity: 'error',
    title: 'output not written',
    cause:
      'A file could not be written. Every file in the output folder is either complete and old, or complete and new.',
    fix: 'Fix the cause, and run `pagewright generate` again.',
  },
  PW036: {
    severity: 'error',
    title: 'path leads out of the output folder',
    cause:
      'A file would be written outside the output folder, because of its name or of a symbolic link in the output folder.',
    fix: 'Rename the page, or remove the link.',
  },
  PW037: {
    severity: 'warning',
    title: 'edited file kept',
    cause:
      'The pages no longer give this file, or `outputs` leaves out its output, but somebody edited it after it was generated. It is kept.',
    fix: 'Remove the file, or move it out of the output folder.',
  },
  PW038: {
    severity: 'error',
    title: 'output among the pages',
    cause: 'The output folder is the specs folder, or lies in one of its folders of pages.',
    fix: 'Name another folder with `--out DIR`.',
  },
  PW040: {
    severity: 'error',
    title: 'page not formatted',
    cause:
      'Formatting the page would change what it says, or a second run would format it differently. The page is left as it is. This is a limitation of `pagewright fmt`, not a mistake in the page.',
    fix: 'Simplify the text at the position, or exclude the page from `pagewright fmt`. Please report the page.',
  },
  PW041: {
    severity: 'error',
    title: 'page not formatted (--check)',
    cause:
      '`pagewright fmt` would change this page (reported by `pagewright fmt --check`). The position is the first line that differs.',
    fix: 'Run `pagewright fmt`.',
  },
  PW042: {
    severity: 'error',
    title: 'page not written',
    cause: 'The page could not be written: writing failed, or the page changed while it was being formatted.',
    fix: 'Run the command again, or fix the cause in the message.',
  },
  PW043: {
    severity: 'error',
    title: 'new page cannot be created',
    cause: 'The path given to `pagewright new` is not the path of a page, or the page exists already.',
    fix: 'Give the path of the URL with its version, such as `v3/pay/transactions/{transaction_id}`.',
    rules: ['F1', 'F2', 'F3'],
  },
} as const satisfies Record<string, CatalogueEntry>
