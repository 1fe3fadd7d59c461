import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { useLanguage } from '#ui/languageContext.ts'
import type { LoadState } from '#ui/loadState.ts'
import { MetadataSection } from './MetadataSection.tsx'
import { MunicipalitySection } from './MunicipalitySection.tsx'
import type { Places } from './places.ts'
import { PlaceSection } from './PlaceSection.tsx'
import { hasSection, toSections } from './sectionModel.ts'
import { SectionNavigation } from './SectionNavigation.tsx'
import { SexSection } from './SexSection.tsx'
import { TrendSection } from './TrendSection.tsx'

interface IndicatorSectionsProps {
  readonly indicator: Indicator
  readonly strategy: Strategy
  readonly settings: StandingSettings
  readonly places: Places
  readonly catalogue: LoadState<RegionCatalogue>
}

/** The parts of the page, one after the other; what the measure has no figures for is left out, and why is said. */
export function IndicatorSections({
  indicator,
  strategy,
  settings,
  places,
  catalogue,
}: IndicatorSectionsProps) {
  const language = useLanguage()
  const sections = toSections(indicator, places, language)
  return (
    <>
      <SectionNavigation sections={sections} />
      <TrendSection
        indicator={indicator}
        strategy={strategy}
        settings={settings}
        places={places}
        catalogue={catalogue}
      />
      {hasSection(sections, 'kommuner') ? (
        <MunicipalitySection
          indicator={indicator}
          settings={settings}
          places={places}
          catalogue={catalogue}
        />
      ) : null}
      {hasSection(sections, 'vilka-forbattras') ? (
        <PlaceSection indicator={indicator} settings={settings} places={places} catalogue={catalogue} />
      ) : null}
      {hasSection(sections, 'kvinnor-och-man') ? (
        <SexSection
          indicator={indicator}
          settings={settings}
          events={strategy.events}
          place={places.chosen}
        />
      ) : null}
      <MetadataSection indicator={indicator} places={places} />
    </>
  )
}
