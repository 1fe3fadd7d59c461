import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Moves the script that runs before the first paint in among the assets, with its content in its name as theirs: it is
 * then fetched once, and a page never runs another build's.
 */
export async function nameBootScript(out: string): Promise<void> {
  const source = await readFile(join(out, 'boot.js'))
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
  const name = `assets/boot-${hash}.js`
  await rename(join(out, 'boot.js'), join(out, name))
  const page = join(out, 'index.html')
  await writeFile(page, (await readFile(page, 'utf8')).replace('src="/boot.js"', `src="/${name}"`))
}
