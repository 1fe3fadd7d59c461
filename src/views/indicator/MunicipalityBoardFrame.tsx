import type { Boundaries } from '#api/contract.ts'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { RegionMap } from '#charts/map/RegionMap.tsx'
import type { Indicator } from '#domain/indicator.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import type { LoadState } from '#ui/loadState.ts'
import { ChartActions } from '../ChartActions.tsx'
import { toChartId } from './chartIds.ts'
import { SlopePicture } from './municipality/SlopePicture.tsx'
import type { SlopeBoard } from './municipality/slopeModel.ts'
import styles from './MunicipalityBoardFrame.module.css'
import type { MunicipalityBoard } from './municipalityModel.ts'
import type { Places } from './places.ts'
import { RankingColumns } from './RankingColumns.tsx'
import { toSourceLine } from './sourceLine.ts'
import { useFrameSummary } from './useFrameSummary.ts'

interface MunicipalityBoardFrameProps {
  readonly board: MunicipalityBoard
  /** Drawn instead of the bars. */
  readonly slope: SlopeBoard | undefined
  readonly indicator: Indicator
  readonly boundaries: LoadState<Boundaries>
  readonly places: Pick<Places, 'chosen' | 'home'>
}

/** Map, values and changes of the municipalities, or the map and their slopes; and the same as a table. */
export function MunicipalityBoardFrame({
  board,
  slope,
  indicator,
  boundaries,
  places,
}: MunicipalityBoardFrameProps) {
  const language = useLanguage()
  const isComputed = slope !== undefined || board.changes !== undefined
  const selected = places.chosen.code
  const told = useFrameSummary(board.sentences)
  return (
    <ChartFrame
      title={board.title}
      level={3}
      summary={slope ? slope.sentences.join(' ') : told}
      drawing={slope ? 'picture' : 'bars'}
      source={toSourceLine(indicator, isComputed, language)}
      table={(slope ?? board).table}
      actions={
        <ChartActions
          chart={toChartId('kommuner', board.sex)}
          indicator={indicator}
          place={places.home}
          isComputed={isComputed}
          years={slope ? { from: slope.fromYear, to: slope.toYear } : board.years}
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
        {slope ? (
          <div className={styles.slope}>
            <h4 className={styles.heading}>{slope.title}</h4>
            <SlopePicture board={slope} selected={selected} />
          </div>
        ) : (
          <RankingColumns board={board} selected={selected} />
        )}
      </div>
    </ChartFrame>
  )
}
