import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const manifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
)

/** Links that let the browser fetch a view's own chunks together with the first script. */
export async function listPreloads(out: string): Promise<(module: string) => string> {
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')),
  )
  return (module) => {
    const files = new Set<string>()
    collect(manifest, module, files)
    for (const file of entryFiles(manifest)) files.delete(file)
    return [...files].map((file) => `<link rel="modulepreload" href="/${file}">`).join('')
  }
}

type Manifest = v.InferOutput<typeof manifestSchema>

function collect(manifest: Manifest, key: string, files: Set<string>): void {
  const chunk = manifest[key]
  // A view that comes with the app has no chunk of its own.
  if (!chunk) return
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const name of chunk.imports) collect(manifest, name, files)
}

/** What index.html already asks for. */
function entryFiles(manifest: Manifest): ReadonlySet<string> {
  const files = new Set<string>()
  collect(manifest, 'index.html', files)
  return files
}
