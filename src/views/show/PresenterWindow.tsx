import { useRef } from 'react'
import { showPresenterWords } from '#i18n/showPresenterWords.ts'
import { showWords } from '#i18n/showWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { BlockedNotice } from './BlockedNotice.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import type { SlideHandle } from './LiveSlide.tsx'
import { LiveSlide } from './LiveSlide.tsx'
import { NextSlide } from './NextSlide.tsx'
import { NotesText } from './NotesText.tsx'
import { Position } from './Position.tsx'
import styles from './PresenterWindow.module.css'
import type { Show } from './show.ts'
import { ShowBar } from './ShowBar.tsx'
import { ShowTimes } from './ShowTimes.tsx'
import { SlideList } from './SlideList.tsx'
import { useShowControl } from './useShowControl.ts'
import { useWakeLock } from './useWakeLock.ts'

/** What the presenter has in front of them: the slide, the next one, what to say, the time, and the way to any slide. */
export function PresenterWindow({ show }: { show: Show }) {
  const words = useWords(showPresenterWords)
  const { audience } = useWords(showWords)
  const slide = useRef<SlideHandle>(null)
  const control = useShowControl(show, 'audience')
  const { run, panel, closePanel, goTo, otherWindow } = control
  const coverNotes = { none: undefined, black: words.isBlack, code: words.isCode }
  const hasAudience = show.others.includes('audience')
  const coverNote = hasAudience ? coverNotes[show.state.cover] : undefined
  useWakeLock()

  return (
    <div className={styles.desk}>
      <PageTitle title={words.title(show.deck.title)} />
      <div className={styles.notices}>
        {hasAudience ? null : (
          <p role="status" className={styles.notice}>
            {words.alone} <QuietButton onClick={otherWindow.open}>{words.openAudience}</QuietButton>
          </p>
        )}
        {coverNote === undefined ? null : <p className={styles.notice}>{coverNote}</p>}
        {otherWindow.isBlocked ? <BlockedNotice href={otherWindow.href} name={audience} /> : null}
      </div>
      <div className={styles.time}>
        <ShowTimes show={show} />
      </div>
      <div className={styles.slide}>
        <LiveSlide ref={slide} show={show} run={run} isCovered={false} />
        <Position show={show} />
        <ShowBar show={show} control={control} onDone={() => slide.current?.focus()} />
      </div>
      <NextSlide show={show} />
      <div className={styles.notes}>
        <NotesText notes={show.slide.notes} />
      </div>
      <div className={styles.list}>
        <SlideList show={show} goTo={goTo} />
      </div>
      {panel === 'help' ? <HelpDialog close={closePanel} /> : null}
    </div>
  )
}
