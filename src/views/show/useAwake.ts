import { useEffect, useRef, useState } from 'react'

/** Milliseconds after the last move until a window is at rest. */
const rest = 3000

/** True while somebody moves the pointer, touches the screen or moves the focus, and a little after. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const restLater = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        setAwake(false)
      }, rest)
    }
    const wake = () => {
      setAwake(true)
      restLater()
    }
    const events = ['pointermove', 'pointerdown', 'focusin'] as const
    for (const event of events) addEventListener(event, wake)
    restLater()
    return () => {
      clearTimeout(timer.current)
      for (const event of events) removeEventListener(event, wake)
    }
  }, [])
  return isAwake
}
