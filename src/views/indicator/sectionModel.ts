import type { Indicator } from '#domain/indicator.ts'
import { isPublishedFor, sexesIn } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { placeWords } from '#i18n/placeWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { Places } from './places.ts'
import { toSexGap } from '#domain/sexGap.ts'

/** The parts of the page, by the id their address has. */
const sectionIds = ['utveckling', 'kommuner', 'vilka-forbattras', 'kvinnor-och-man', 'om-mattet'] as const
export type SectionId = (typeof sectionIds)[number]

/** A part of the page, or why the measure has none. */
export interface Section {
  readonly id: SectionId
  readonly title: string
  /** "Kommuner: måttet publiceras inte för kommuner …"; undefined where the part is there. */
  readonly absence: string | undefined
}

export function toSections(indicator: Indicator, places: Places, language: Language): readonly Section[] {
  const words = indicatorWords[language]
  const reasons = {
    utveckling: undefined,
    kommuner: findMunicipalityAbsence(indicator, places, language),
    'vilka-forbattras': findVerdictAbsence(indicator, places, language),
    'kvinnor-och-man': findSexAbsence(indicator, places, language),
    'om-mattet': undefined,
  } satisfies Record<SectionId, string | undefined>
  return sectionIds.map((id) => {
    const title = words.sections[id]
    const reason = reasons[id]
    return { id, title, absence: reason === undefined ? undefined : words.leftOut(title, reason) }
  })
}

export function hasSection(sections: readonly Section[], id: SectionId): boolean {
  return sections.some((section) => section.id === id && section.absence === undefined)
}

/** Why the county's municipalities are not told of; undefined where they are. */
export function findMunicipalityAbsence(
  indicator: Indicator,
  places: Places,
  language: Language,
): string | undefined {
  const words = indicatorWords[language]
  if (!isPublishedFor(indicator.cube, 'municipality')) return words.noMunicipalities
  // While the names of places cannot be had, their own panel says so.
  const { municipalities } = places
  const hasFigures = municipalities.some(({ code }) => sexesIn(indicator.cube, code).length > 0)
  return municipalities.length > 0 && !hasFigures ? words.noMunicipalitiesAtHome : undefined
}

/** Why the other counties are not told of; undefined where they are. */
export function findCountyAbsence(
  { cube }: Indicator,
  { counties, home }: Places,
  language: Language,
): string | undefined {
  const words = placeWords[language]
  if (!isPublishedFor(cube, 'county')) return words.noCounties
  const others = counties.filter(({ code }) => code !== home.code)
  const hasFigures = others.some(({ code }) => sexesIn(cube, code).length > 0)
  return counties.length > 0 && !hasFigures ? words.noOtherCounties : undefined
}

/** Verdicts are told place by place where there is a verdict, and more than one place. */
function findVerdictAbsence(indicator: Indicator, places: Places, language: Language): string | undefined {
  if (indicator.direction === 'context') return placeWords[language].notJudged
  const isAlone =
    findMunicipalityAbsence(indicator, places, language) !== undefined &&
    findCountyAbsence(indicator, places, language) !== undefined
  return isAlone ? placeWords[language].noOtherPlaces : undefined
}

function findSexAbsence(indicator: Indicator, { chosen }: Places, language: Language): string | undefined {
  const words = indicatorWords[language]
  const { sexes } = indicator.cube
  if (!sexes.includes('women') || !sexes.includes('men')) return words.notBySex
  return toSexGap(indicator, chosen.code, 0) ? undefined : words.notBySexHere(spoken(chosen.name, language))
}
