import type { ComponentType } from 'react'
import { useState } from 'react'
import { overviewWords } from '#i18n/overviewWords.ts'
import action from '#ui/actionButton.module.css'
import { useWords } from '#ui/languageContext.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import styles from './LaterWheelExport.module.css'

type Part = ComponentType<{ loaded: StrategyInRegion }>

/** The way to take the wheel home. What it needs is fetched by the click, not with the front page. */
export function LaterWheelExport({ loaded }: { loaded: StrategyInRegion }) {
  const words = useWords(overviewWords)
  const [isFailed, setFailed] = useState(false)
  const [part, setPart] = useState<{ readonly Row: Part }>()
  const open = () => {
    setFailed(false)
    import('../WheelExport.tsx').then(
      ({ default: Row }) => {
        setPart({ Row })
      },
      () => {
        setFailed(true)
      },
    )
  }
  if (part)
    return (
      <div ref={focusFirst} className={`${styles.row} no-print`}>
        <part.Row loaded={loaded} />
      </div>
    )
  return (
    <div className={`${styles.row} no-print`}>
      <button type="button" className={action.button} onClick={open}>
        {words.takeWheel}
      </button>
      <p role="status">{isFailed ? words.notTaken : ''}</p>
    </div>
  )
}

/** The button that was pressed is gone: what it opened has the focus instead. */
function focusFirst(row: HTMLDivElement | null): void {
  row?.querySelector('button')?.focus()
}
