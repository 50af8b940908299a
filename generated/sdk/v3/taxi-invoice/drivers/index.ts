export * as _driver_license_ from './_driver_license_.js'
