import { toJsonStat } from '#exports/jsonStat.ts'
import type { Indicator, ObservationCube } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { MissingKind, ObservationFlag, Sex } from '#domain/series.ts'

const sexLabels = { total: 'Totalt', women: 'Kvinnor', men: 'Män' } as const satisfies Record<Sex, string>

/** What the words under `status` mean, for those who meet them in a file alone. */
const statusLabels = {
  missing: 'Uppgift saknas',
  suppressed: 'Uppgift saknas på grund av sekretess',
  notApplicable: 'Ej tillämpligt',
  notYet: 'Ännu inte publicerat',
  break: 'Tidsseriebrott',
  provisional: 'Preliminär',
  revised: 'Reviderad',
  estimated: 'Skattad',
} as const satisfies Record<MissingKind | ObservationFlag, string>

/**
 * An indicator's observations in JSON-stat 2.0: the measure × region × sex × year, as dense as the cube. `status` says
 * why a cell is empty, and what the source says of a value; several words stand with a space between them.
 */
export function writeIndicatorJsonStat(indicator: Indicator, regions: readonly Region[]): string {
  const { cube, provenance } = indicator
  const names = new Map(regions.map(({ code, name }) => [code, name.sv]))
  return JSON.stringify(
    toJsonStat({
      label: indicator.title.sv,
      source: toSource(indicator),
      updated: provenance.tillganglighetsdatum,
      notes: [indicator.definition.sv, ...(indicator.note ? [indicator.note.sv] : [])],
      dimensions: [
        {
          id: 'indicator',
          label: 'Indikator',
          role: 'metric',
          categories: [{ id: indicator.id, label: indicator.title.sv }],
          unit: { label: indicator.unit.sv, decimals: indicator.decimals },
        },
        {
          id: 'region',
          label: 'Region',
          role: 'geo',
          categories: cube.regions.map((code) => ({ id: code, label: names.get(code) ?? code })),
        },
        {
          id: 'sex',
          label: 'Kön',
          categories: cube.sexes.map((sex) => ({ id: sex, label: sexLabels[sex] })),
        },
        {
          id: 'year',
          label: 'År',
          role: 'time',
          categories: cube.years.map((year) => ({ id: String(year), label: String(year) })),
        },
      ],
      values: cube.values,
      status: toStatus(cube),
      extension: {
        licence: provenance.licence.sv,
        ownProcessing: provenance.ownProcessing,
        ...(provenance.url === undefined ? {} : { url: provenance.url }),
        direction: indicator.direction,
        statusLabel: statusLabels,
      },
    }),
  )
}

/** As a source line under a figure must say it. */
function toSource({ provenance, source }: Indicator): string {
  const from = [source, ...provenance.tableIds].join(', ')
  return provenance.ownProcessing ? `Egen bearbetning, underlag från ${from}` : `Källa: ${from}`
}

function toStatus({ values, missing, flags }: ObservationCube): Readonly<Record<string, string>> {
  const told = values.flatMap((value, cell): readonly [string, string][] => {
    if (value === null) return [[String(cell), missing[cell] ?? 'missing']]
    const said = flags[cell] ?? []
    return said.length > 0 ? [[String(cell), said.join(' ')]] : []
  })
  return Object.fromEntries(told)
}
