import type { Boundaries } from '#api/contract.ts'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { RegionMap } from '#charts/map/RegionMap.tsx'
import { RankedBars } from '#charts/ranking/RankedBars.tsx'
import type { Indicator } from '#domain/indicator.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import type { LoadState } from '#ui/loadState.ts'
import { ChartActions } from '../ChartActions.tsx'
import { toChartId } from './chartIds.ts'
import styles from './MunicipalityBoardFrame.module.css'
import type { MunicipalityBoard } from './municipalityModel.ts'
import type { Ranking } from './municipalityRanking.ts'
import type { Places } from './places.ts'
import { toSourceLine } from './sourceLine.ts'

interface MunicipalityBoardFrameProps {
  readonly board: MunicipalityBoard
  readonly indicator: Indicator
  readonly boundaries: LoadState<Boundaries>
  readonly places: Pick<Places, 'chosen' | 'home'>
}

/** Map, values and changes of the municipalities, and the same as a table. */
export function MunicipalityBoardFrame({
  board,
  indicator,
  boundaries,
  places,
}: MunicipalityBoardFrameProps) {
  const language = useLanguage()
  const isComputed = board.changes !== undefined
  const selected = places.chosen.code
  return (
    <ChartFrame
      title={board.title}
      level={3}
      summary={board.sentences.join(' ')}
      source={toSourceLine(indicator, isComputed, language)}
      table={board.table}
      actions={
        <ChartActions
          chart={toChartId('kommuner', board.sex)}
          indicator={indicator}
          place={places.home}
          isComputed={isComputed}
          years={board.years}
          embedHeight={1260}
        />
      }
    >
      <div className={styles.board}>
        <div className={styles.map}>
          <LoadPanel state={boundaries} size="chart">
            {(value) => (
              <RegionMap
                boundaries={value}
                regions={board.map.regions}
                selected={selected}
                label={board.mapLabel}
                {...(board.map.scale ? { scale: board.map.scale } : {})}
              />
            )}
          </LoadPanel>
        </div>
        <RankingColumn ranking={board.values} selected={selected} />
        {board.changes ? <RankingColumn ranking={board.changes} selected={selected} /> : null}
      </div>
    </ChartFrame>
  )
}

function RankingColumn({ ranking, selected }: { ranking: Ranking; selected: string }) {
  const { title, rows, reference } = ranking
  return (
    <div className={styles.ranking}>
      <h4 className={styles.heading}>{title}</h4>
      <RankedBars rows={rows} selected={selected} label={title} {...(reference ? { reference } : {})} />
    </div>
  )
}
