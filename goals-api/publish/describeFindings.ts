import type { Finding } from './finding.ts'

const toldInFull = 3
const severityWords = { error: 'FEL', warning: 'varning' } as const

/**
 * Findings as a text in Swedish: by file, errors first, with row, field, what is wrong and what to do. Of
 * many that are mended in the same way the first few are told in full and the others by their place.
 */
export function describeFindings(findings: readonly Finding[]): string {
  const files = [...new Set(findings.map(({ file }) => file))]
  return files
    .map((file) =>
      describeFile(
        file,
        findings.filter((finding) => finding.file === file),
      ),
    )
    .join('\n')
}

/** How many errors and warnings, in words. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  return `${errors} fel och ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}`
}

function describeFile(file: string, findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return [file, ...[errors, warnings].flatMap(describeByRule), ''].join('\n')
}

function describeByRule(findings: readonly Finding[]): readonly string[] {
  const kindOf = ({ rule, repair }: Finding) => `${rule} ${repair}`
  const kinds = [...new Set(findings.map(kindOf))]
  return kinds.flatMap((kind) => describeKind(findings.filter((finding) => kindOf(finding) === kind)))
}

function describeKind(findings: readonly Finding[]): readonly string[] {
  const lines = findings.slice(0, toldInFull).flatMap(describeFinding)
  const rest = findings.slice(toldInFull)
  if (rest.length === 0) return lines
  return [...lines, `           … och ${rest.length} till på samma sätt: ${listPlaces(rest)}`]
}

/** Rows, runs of rows drawn together; the field where it is not the same for all. */
function listPlaces(findings: readonly Finding[]): string {
  const columns = new Set(findings.map(({ column }) => column))
  if (columns.size > 1)
    return findings.map(({ row, column }) => `rad ${row ?? '?'} ${column ?? ''}`.trim()).join(', ')
  const runs: { from: number; to: number }[] = []
  for (const { row = 0 } of findings) {
    const run = runs.at(-1)
    if (run && row <= run.to + 1) run.to = row
    else runs.push({ from: row, to: row })
  }
  return `rad ${runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ')}`
}

function describeFinding({ severity, row, column, problem, repair }: Finding): readonly string[] {
  const places = [row === undefined ? '' : `rad ${row}`, column ?? ''].filter(Boolean)
  const place = places.length > 0 ? `${places.join(', ')}: ` : ''
  return [`  ${severityWords[severity].padEnd(8)} ${place}${problem}`, `           → ${repair}`]
}
