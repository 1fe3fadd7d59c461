import type { Reporter, TestModule } from 'vitest/node'

/** Prints `N passed, N failed` last, so that a machine can read how the whole run went. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    for (const module of modules) {
      failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        if (state === 'failed') failed += 1
      }
    }
    console.log(`\n${passed} passed, ${failed} failed`)
  }
}
