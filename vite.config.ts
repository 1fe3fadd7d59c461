import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'

const browserTests = 'tests/browser/**/*.test.ts'

export default defineConfig({
  plugins: [react(), leaveOutMocks()],
  build: {
    // One stylesheet: a view that is loaded late never stands unstyled, and the prerendered page names one file.
    cssCodeSplit: false,
    manifest: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              debugName: 'app',
              priority: 2,
              name: (id, context) => (startsWithPage(id, context) ? 'app' : null),
            },
            // What many views share comes in one file too: forty small ones are slower than a few kilobytes too many.
            { name: 'shared', priority: 1, minShareCount: 6, test: /\/src\//u },
          ],
        },
      },
    },
  },
  test: {
    reporters: ['default', './tests/closingLine.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'goals-api/**/*.test.ts',
            'mocks/**/*.test.ts',
            'tests/*.test.ts',
            'tests/goals-api/**/*.test.ts',
            'tests/conformance/*.test.ts',
            'tests/exports/*.test.tsx',
            'tests/verdicts/*.test.ts',
            'tests/search/*.test.ts',
          ],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/journeys/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browserTests],
          environment: 'node',
          globalSetup: ['tests/browser/serveBuilt.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})

let started: ReadonlySet<string> | undefined

/** What the page starts with comes in one file, not in twenty small ones: all that main.tsx imports outright. */
function startsWithPage(id: string, context: ChunkingContext): boolean {
  started ??= listImported(fileURLToPath(new URL('./src/main.tsx', import.meta.url)), context)
  return started.has(id)
}

type ChunkingContext = Parameters<
  Extract<Rolldown.CodeSplittingGroup['name'], (...args: never) => unknown>
>[1]

function listImported(entry: string, context: ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry])
  for (const id of found)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}

/** The mock's service worker is for development; what is shipped must not hold it. */
function leaveOutMocks() {
  return {
    name: 'leave-out-mocks',
    apply: 'build' as const,
    async closeBundle() {
      const { rm } = await import('node:fs/promises')
      await rm(new URL('./dist/mockServiceWorker.js', import.meta.url), { force: true })
    },
  }
}
