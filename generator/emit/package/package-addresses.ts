import type { PackageDetails } from '../package-details.js'

/** Where the package comes from, in the form of `package.json`. What follows from a repository on github.com need not be stated. */
export function addressesOf(details: PackageDetails): object {
  const { repository, directory } = details
  const home = homepageOf(details)
  const bugs = bugsAddress(details)
  const place = directory === undefined ? {} : { directory }
  return {
    ...(home === undefined ? {} : { homepage: home }),
    ...(bugs === undefined ? {} : { bugs: { url: bugs } }),
    ...(repository === undefined
      ? {}
      : { repository: { type: 'git', url: `git+${repository}.git`, ...place } }),
  }
}

/** Where faults are reported. */
export function bugsAddress(details: PackageDetails): string | undefined {
  const known = onGitHub(details)
  return details.bugs ?? (known && `${known}/issues`)
}

function homepageOf(details: PackageDetails): string | undefined {
  const known = onGitHub(details)
  const folder = details.directory === undefined ? '' : `/tree/HEAD/${details.directory}`
  return details.homepage ?? (known && `${known}${folder}#readme`)
}

function onGitHub({ repository }: PackageDetails): string | undefined {
  return repository?.startsWith('https://github.com/') === true ? repository : undefined
}
