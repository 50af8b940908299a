/** What the generated package says of itself, beside its name and its version. */
export interface PackageDetails {
  /** One line. Default: a line about the API's service. */
  readonly description?: string | undefined
  /** Default: words of the API's service. */
  readonly keywords?: readonly string[] | undefined
  /** A name, with an address in the form of npm: `Library <https://example.com>`. */
  readonly author?: string | undefined
  /** Address of the repository, for example `https://github.com/library/sdk`. */
  readonly repository?: string | undefined
  /** The package's folder in the repository; absent where it is the top. */
  readonly directory?: string | undefined
  /** Default on github.com: the package's folder. */
  readonly homepage?: string | undefined
  /** Where faults are reported. Default on github.com: the repository's issues. */
  readonly bugs?: string | undefined
  /** Address of the guide for users of the package. */
  readonly documentation?: string | undefined
  /** Address of the page that says what a version may break, and how long it is supported. */
  readonly releases?: string | undefined
  /** Address of the page that says how to report a vulnerability. */
  readonly security?: string | undefined
  /** Text of the `CHANGELOG.md` that goes with the package; without one there is none. */
  readonly changelog?: string | undefined
  /** Whether the package can be installed from the npm registry by its name. Until then documents show other ways. */
  readonly published: boolean
}
