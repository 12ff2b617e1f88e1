import { registerHooks } from 'node:module'

// Run by a test, as a process of its own: prints every module that an entry brings when it is imported.
const loaded: string[] = []
registerHooks({
  resolve(specifier, context, next) {
    if (context.parentURL !== import.meta.url) loaded.push(specifier)
    return next(specifier, context)
  },
})
for (const entry of process.argv.slice(2)) await import(entry)
process.stdout.write(JSON.stringify([...new Set(loaded.filter(one => !one.startsWith('.')))].sort()))
