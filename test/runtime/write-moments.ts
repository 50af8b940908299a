import { billDate, parseRfc3339, parseTimeV2, rfc3339, timeV2 } from '../../templates/runtime/beijing-time.js'

/** Prints what the moments of the command line are in Beijing, for a test that starts this in another time zone. */
const written = process.argv.slice(2).map(utc => {
  const date = new Date(utc)
  const [rfc, v2] = [rfc3339(date), timeV2(date)]
  return [rfc, billDate(date), v2, parseRfc3339(rfc).getTime(), parseTimeV2(v2).getTime()]
})
const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions()
process.stdout.write(JSON.stringify({ zone, written }))
