import { currentStateWords } from '#i18n/currentStateWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { toComparisonName } from '../comparisonName.ts'
import { spoken } from '../indicatorRow.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import styles from './CurrentStatePage.module.css'
import { toStatePart } from './currentStateModel.ts'
import { toMapChoices } from './mapChoice.ts'
import { MunicipalitySection } from './MunicipalitySection.tsx'
import { StatePartSection } from './StatePartSection.tsx'
import { useMunicipalPublication } from './useMunicipalPublication.ts'

/** What the county has to build on and to meet, with figures, and how the municipalities differ. */
export default function CurrentStatePage() {
  return (
    <LoadPanel state={useStrategyInRegion()} size="page">
      {(loaded) => <CurrentState loaded={loaded} />}
    </LoadPanel>
  )
}

function CurrentState({ loaded }: { loaded: StrategyInRegion }) {
  const words = useWords(currentStateWords)
  const language = useLanguage()
  const { strategy, catalogue, standings } = loaded
  const choices = toMapChoices(strategy, useMunicipalPublication(strategy, findLoaded(catalogue)))
  const country = toComparisonName(loaded, language)
  const mapped = new Set([...choices.strengths, ...choices.challenges].map(({ id }) => id))
  return (
    <>
      <CurrentStateHead loaded={loaded} />
      <LoadPanel state={standings} size="section">
        {(value) => (
          <>
            <StatePartSection
              title={words.strengths}
              part={toStatePart(strategy, strategy.currentState.strengths, value, country, language)}
              mapped={mapped}
            />
            <StatePartSection
              title={words.challenges}
              part={toStatePart(strategy, strategy.currentState.challenges, value, country, language)}
              mapped={mapped}
            />
          </>
        )}
      </LoadPanel>
      <LoadPanel state={catalogue} size="section">
        {(value) => <MunicipalitySection loaded={loaded} catalogue={value} choices={choices} />}
      </LoadPanel>
    </>
  )
}

function CurrentStateHead({ loaded: { strategy, region, isHomeRegion } }: { loaded: StrategyInRegion }) {
  const words = useWords(currentStateWords)
  const shell = useWords(shellWords)
  const place = spoken(region.name, useLanguage())
  const title = isHomeRegion ? words.title : words.titleFor(place)
  const lead = strategy.chain.find(({ id }) => id === 'nulage')?.text
  return (
    <>
      <PageTitle title={title} description={words.description} />
      <Breadcrumbs crumbs={[{ path: paths.overview(), title: shell.vision }]} />
      <h1 tabIndex={-1}>{title}</h1>
      {lead ? (
        <p className={styles.lead}>
          <SpokenText text={lead} />
        </p>
      ) : null}
      {isHomeRegion ? null : <p className={styles.remark}>{words.elsewhere(place)}</p>}
    </>
  )
}
