import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { boundariesQuery } from '#api/queries.ts'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { RegionMap } from '#charts/map/RegionMap.tsx'
import { RankedBars } from '#charts/ranking/RankedBars.tsx'
import type { Indicator } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { findRegion } from '#domain/region.ts'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { describeSources, describeUnderlying } from '#i18n/sourceWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { spoken } from '../indicatorRow.ts'
import { ChartActions } from '../ChartActions.tsx'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { BoardHead } from './BoardHead.tsx'
import type { MunicipalityBoard } from './municipalityBoard.ts'
import { toBoardRequest, toMunicipalityBoard } from './municipalityBoard.ts'
import styles from './MunicipalitySection.module.css'
import { useRegionHref } from './useRegionHref.ts'

interface MunicipalityFiguresProps {
  readonly indicator: Indicator
  readonly loaded: StrategyInRegion
  readonly catalogue: RegionCatalogue
}

/** Map and bars of one measure, or why there are none. */
export function MunicipalityFigures({ indicator, loaded, catalogue }: MunicipalityFiguresProps) {
  const words = useWords(currentStateWords)
  const language = useLanguage()
  const [search] = useSearchParams()
  const toRegionHref = useRegionHref(loaded.strategy.homeRegion)
  const request = toBoardRequest(loaded.strategy, catalogue, search, language)
  const board = toMunicipalityBoard({ ...request, indicator, toRegionHref })
  const home = findRegion(catalogue, loaded.strategy.homeRegion)
  const isComputed = board?.basis === 'change'
  const toSources = isComputed ? describeUnderlying : describeSources
  return (
    <div className={styles.figure}>
      <ChartFrame
        title={spoken(indicator.title, language)}
        level={3}
        source={`${toSources([indicator], language) ?? ''}.`}
        table={board?.table}
        drawing="bars"
        actions={
          home && (
            <ChartActions
              chart="kommuner"
              indicator={indicator}
              place={home}
              isComputed={isComputed}
              years={board?.years}
            />
          )
        }
      >
        {board ? <Board board={board} loaded={loaded} /> : <p>{words.nowhere}</p>}
      </ChartFrame>
      <p className={styles.source}>
        <AppLink to={paths.indicator(indicator.id)}>
          {words.toIndicator}
          <span className="visually-hidden">
            {': '}
            <SpokenText text={indicator.title} />
          </span>
        </AppLink>
      </p>
    </div>
  )
}

function Board({ board, loaded }: { board: MunicipalityBoard; loaded: StrategyInRegion }) {
  const boundaries = toLoadState(useQuery(boundariesQuery()))
  const { label, regions, scale, rows, reference } = board
  const selected = loaded.region.code
  return (
    <>
      <BoardHead board={board} loaded={loaded} />
      <div className={styles.board}>
        <LoadPanel state={boundaries} size="chart">
          {(topology) => (
            <RegionMap
              boundaries={topology}
              regions={regions}
              selected={selected}
              label={label}
              {...(scale ? { scale } : {})}
            />
          )}
        </LoadPanel>
        <RankedBars rows={rows} selected={selected} label={label} {...(reference ? { reference } : {})} />
      </div>
    </>
  )
}
