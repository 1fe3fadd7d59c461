import { trendWords } from '#i18n/trendWords.ts'
import { toNumberWord } from '#i18n/numberWords.ts'
import type { TrendPointing } from '#charts/trend/linePointing.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import styles from './PeerList.module.css'
import type { PeerItem } from './peerListModel.ts'
import { mostPins } from './trendAddress.ts'

interface PeerListProps {
  readonly items: readonly PeerItem[]
  readonly pointing: TrendPointing
}

/** The places of the chart as a list: to read, to point out a line, and to pin it. */
export function PeerList({ items, pointing }: PeerListProps) {
  const words = useWords(trendWords)
  const language = useLanguage()
  if (items.length === 0) return null
  const isFull = items.some(({ pin }) => pin?.isRefused)
  return (
    <div className={`${styles.peers} no-print`}>
      <p className={styles.hint}>
        {words.listHint} {isFull ? words.mostPins(toNumberWord(mostPins, language)) : ''}
      </p>
      <ul aria-label={words.list} className={styles.list}>
        {items.map((item) => (
          <li key={item.code} className={styles.item}>
            {item.pin ? (
              <PinButton item={item} pin={item.pin} pointing={pointing} />
            ) : (
              <span className={`${styles.row} ${item.isChosen ? styles.chosen : ''}`}>
                <span className={styles.pin} />
                <PeerFacts item={item} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface PinButtonProps {
  readonly item: PeerItem
  readonly pin: NonNullable<PeerItem['pin']>
  readonly pointing: TrendPointing
}

function PinButton({ item, pin, pointing }: PinButtonProps) {
  const words = useWords(trendWords)
  const { code } = item
  const pointHere = () => {
    pointing.pointAt(code)
  }
  const pointAway = () => {
    pointing.pointAt(undefined)
  }
  return (
    <button
      type="button"
      aria-pressed={pin.isPinned}
      disabled={pin.isRefused}
      className={styles.row}
      onClick={() => {
        pointing.turnPin(code)
      }}
      onPointerEnter={pointHere}
      onPointerLeave={pointAway}
      onFocus={pointHere}
      onBlur={pointAway}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={styles.pin}>
        <path d="M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5v4.5" />
      </svg>
      <span className="visually-hidden">{words.pin}</span>
      <PeerFacts item={item} />
    </button>
  )
}

function PeerFacts({ item: { name, value, verdict } }: { item: PeerItem }) {
  return (
    <>
      <span className={styles.name}>{name}</span> <span className={styles.value}>{value}</span>{' '}
      {verdict && <StatusMark status={verdict.status} word={verdict.word} isWordHidden size="small" />}
    </>
  )
}
