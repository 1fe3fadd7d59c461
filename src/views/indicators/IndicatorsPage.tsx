import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { toComparisonName } from '../comparisonName.ts'
import { spoken } from '../indicatorRow.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { IndicatorBrowser } from './IndicatorBrowser.tsx'

/** Every indicator as the address asks for it: narrowed, ordered, with the columns chosen, or compared. */
export default function IndicatorsPage() {
  const state = useStrategyInRegion()
  return (
    <LoadPanel state={state} size="page">
      {(loaded) => <Indicators loaded={loaded} />}
    </LoadPanel>
  )
}

function Indicators({ loaded }: { loaded: StrategyInRegion }) {
  const { region, isHomeRegion } = loaded
  const words = useWords(indicatorListWords)
  const shell = useWords(shellWords)
  const language = useLanguage()
  const title = isHomeRegion ? words.title : words.titleIn(spoken(region.name, language), region.kind)
  const comparison = toComparisonName(loaded, language)
  return (
    <>
      <PageTitle title={title} />
      <Breadcrumbs crumbs={[{ path: paths.overview(), title: shell.vision }]} />
      <h1 tabIndex={-1}>{title}</h1>
      <IndicatorBrowser loaded={loaded} comparison={comparison} />
    </>
  )
}
