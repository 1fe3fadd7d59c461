import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { createSite } from './createSite.ts'

const folder = 'dist'
const port = Number(process.env['PORT'] ?? 4173)

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(
    `PORT är "${process.env['PORT'] ?? ''}", men ska vara ett heltal mellan 0 och 65535, till exempel PORT=4173.`,
  )
if (!existsSync(`${folder}/app.html`))
  stop(`Det finns inget bygge i ${folder}/. Kör först "npm run build", eller "npm start" som gör båda.`)

const server = createServer(createSite(folder))
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    stop(
      `Port ${port} är upptagen. Stäng det som använder den, eller välj en annan: PORT=${port + 1} npm start`,
    )
  stop(error.message)
})
server.listen(port, () => {
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  console.log(`Norrbotten 2030 finns på http://localhost:${actual}/  (avsluta med Ctrl+C)`)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, close)

// npm passes a SIGTERM to the shell between, which ends without passing it on: then the parent is another.
const parent = process.ppid
if (process.env['npm_lifecycle_event'] !== undefined)
  setInterval(() => {
    if (process.ppid !== parent) close()
  }, 250).unref()

/** Idle keep-alive connections would hold the process; open answers are let to finish. */
function close(): void {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
