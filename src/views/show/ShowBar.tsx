import type { ReactNode } from 'react'
import { showWords } from '#i18n/showWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { BarButton } from './BarButton.tsx'
import { PlaceSelect } from './PlaceSelect.tsx'
import type { Show } from './show.ts'
import { toShownAddress } from './showState.ts'
import styles from './ShowBar.module.css'
import type { ShowControl } from './useShowControl.ts'
import { useShowPreferences } from './useShowPreferences.ts'

interface ShowBarProps {
  readonly show: Show
  readonly control: ShowControl
  /** Gives the keys back to the slide. */
  readonly onDone: () => void
  /** What only this window has: its panels and the ways out. */
  readonly children?: ReactNode
}

/** Everything that can be done to a show, for who has no keys for it. */
export function ShowBar({ show, control: { run, fullScreen, panel }, onDone, children }: ShowBarProps) {
  const words = useWords(showWords)
  const { hasLetters } = useShowPreferences()
  const { deck, slide, index, state, act, loaded } = show
  const address = toShownAddress(slide, state)
  const toKey = (letter: string) => (hasLetters ? letter : undefined)
  return (
    <section aria-label={words.bar} className={styles.bar}>
      <BarButton command="previous" name={words.previous} run={run} isDisabled={index === 0} />
      <BarButton
        command="next"
        name={words.next}
        run={run}
        isDisabled={index === deck.slides.length - 1 && state.visit === undefined}
      />
      {address === undefined || slide.kind !== 'picture' ? null : (
        <PlaceSelect
          loaded={loaded}
          address={address}
          onChoose={(chosen) => {
            act({ kind: 'visit', slide: state.slide, address: chosen, own: slide.address })
          }}
          onDone={onDone}
        />
      )}
      {state.visit === undefined ? null : (
        <BarButton command="goBack" name={words.goBack} run={run} keyName="Backspace" />
      )}
      <BarButton
        command="black"
        name={words.black}
        run={run}
        keyName={toKey('B')}
        isOn={state.cover === 'black'}
      />
      <BarButton
        command="code"
        name={words.code}
        run={run}
        keyName={toKey('Q')}
        isOn={state.cover === 'code'}
      />
      {children}
      {fullScreen.isPossible ? (
        <BarButton
          command="fullScreen"
          name={fullScreen.isFull ? words.leaveFullScreen : words.fullScreen}
          run={run}
          keyName={toKey('F')}
        />
      ) : null}
      <BarButton command="help" name={words.help} run={run} keyName={toKey('?')} isOn={panel === 'help'} />
    </section>
  )
}
