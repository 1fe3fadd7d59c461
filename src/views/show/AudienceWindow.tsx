import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { showWords } from '#i18n/showWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import styles from './AudienceWindow.module.css'
import { BarButton } from './BarButton.tsx'
import { BlockedNotice } from './BlockedNotice.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import type { SlideHandle } from './LiveSlide.tsx'
import { LiveSlide } from './LiveSlide.tsx'
import { NotesText } from './NotesText.tsx'
import { Position } from './Position.tsx'
import type { Show } from './show.ts'
import { ShowBar } from './ShowBar.tsx'
import barStyles from './ShowBar.module.css'
import { ShowTimes } from './ShowTimes.tsx'
import { useAwake } from './useAwake.ts'
import { useEnd } from './useEnd.ts'
import { useShowControl } from './useShowControl.ts'
import { useShowPreferences } from './useShowPreferences.ts'
import { useWakeLock } from './useWakeLock.ts'

/** The slide fills the window; everything else comes when it is asked for. */
export function AudienceWindow({ show }: { show: Show }) {
  const words = useWords(showWords)
  const { hasLetters } = useShowPreferences()
  const slide = useRef<SlideHandle>(null)
  const { href, end } = useEnd(show.deck.id)
  const control = useShowControl(show, 'presenter', end)
  const { run, panel, closePanel, otherWindow } = control
  const isAwake = useAwake()
  useWakeLock()
  useEffect(() => {
    // So that the presenter's window finds this one instead of opening another.
    window.name = 'norrbotten-2030-audience'
  }, [])

  return (
    <div className={`${styles.show ?? ''} ${isAwake ? '' : (styles.resting ?? '')}`}>
      <PageTitle title={words.title(show.index + 1, show.deck.title)} />
      <LiveSlide ref={slide} show={show} run={run} isCovered />
      <div className={styles.edge}>
        <div className={styles.tools}>
          {otherWindow.isBlocked ? <BlockedNotice href={otherWindow.href} name={words.presenter} /> : null}
          {panel === 'notes' ? (
            <div className={styles.notes}>
              <ShowTimes show={show} />
              <NotesText notes={show.slide.notes} />
            </div>
          ) : null}
          <div className={styles.bar}>
            <ShowBar show={show} control={control} onDone={() => slide.current?.focus()}>
              <BarButton
                command="notes"
                name={words.notes}
                run={run}
                keyName={hasLetters ? 'N' : undefined}
                isOn={panel === 'notes'}
              />
              <BarButton
                command="presenter"
                name={words.presenter}
                run={run}
                keyName={hasLetters ? 'P' : undefined}
              />
              <Link to={href} className={barStyles.button}>
                {words.end}
              </Link>
            </ShowBar>
          </div>
        </div>
        <Position show={show} />
      </div>
      {panel === 'help' ? <HelpDialog close={closePanel} /> : null}
    </div>
  )
}
