import type { Language } from '#domain/localizedText.ts'

const sv = {
  controls: 'Val för kommunerna',
  picture: 'Bild',
  pictures: { bars: 'Staplar', slope: 'Lutning' },
  year: 'År',
  play: 'Spela upp',
  pause: 'Pausa',
  latest: 'Senaste året',
  inYear: (year: number) => `År ${year}`,
  skipped: (years: string) => `${years} hoppas över: för få kommuner har uppgift.`,
  sharedScale: (years: string) =>
    `Färger och staplar har samma skala för alla år, ${years}, så att åren kan jämföras.`,
  acrossBreak: (year: number) => `Tidsseriebrott ${year}: åren före kan inte jämföras med åren efter.`,
  change: 'Förändring',
  beforeBase: (year: number, base: number) => `Visas inte: ${year} ligger inte efter basåret ${base}.`,
  noBase: (year: number) => `Visas inte: det finns inget tidigare år att jämföra ${year} med.`,
  slopeTitle: (from: number, to: number, unit: string) => `${from} och ${to}, ${unit}`,
  slopeHint:
    'Varje linje går från basåret till det senaste året. Högre upp är högre värde; färgen och märket säger om det är bättre eller sämre.',
  slopeMissing: (places: string) => `Utan linje, eftersom uppgift saknas något av åren: ${places}.`,
  columns: { place: 'Plats', change: 'Förändring', verdict: 'Bedömning' },
}

const en: typeof sv = {
  controls: 'Choices for the municipalities',
  picture: 'Picture',
  pictures: { bars: 'Bars', slope: 'Slope' },
  year: 'Year',
  play: 'Play',
  pause: 'Pause',
  latest: 'Latest year',
  inYear: (year) => `Year ${year}`,
  skipped: (years) => `Left out: ${years}, as too few municipalities have figures.`,
  sharedScale: (years) =>
    `Colours and bars have the same scale in all years, ${years}, so that they can be compared.`,
  acrossBreak: (year) => `Series break ${year}: years before cannot be compared with years after.`,
  change: 'Change',
  beforeBase: (year, base) => `Not shown: ${year} is not after the base year ${base}.`,
  noBase: (year) => `Not shown: there is no earlier year to compare ${year} with.`,
  slopeTitle: (from, to, unit) => `${from} and ${to}, ${unit}`,
  slopeHint:
    'Each line goes from the base year to the latest year. Higher up is a higher value; the colour and the mark say whether it is better or worse.',
  slopeMissing: (places) => `Without a line, as there is no figure for one of the years: ${places}.`,
  columns: { place: 'Place', change: 'Change', verdict: 'Verdict' },
}

/** Words of how the municipalities are pictured: by bars or slopes, and in which year. */
export const municipalityPictureWords = { sv, en } satisfies Record<Language, typeof sv>
