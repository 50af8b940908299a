export * as elecvoucherfile from './elecvoucherfile.js'
export * as signfile from './signfile.js'
