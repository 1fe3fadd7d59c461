import type { TouchEvent } from 'react'
import { useRef } from 'react'
import type { ShowCommand } from './showKeys.ts'
import { findSwipe } from './showKeys.ts'

/** Runs what a finger's way across an element asks for. What can be scrolled sideways keeps its fingers. */
export function useSwipe(run: (command: ShowCommand) => void) {
  const from = useRef<{ x: number; y: number }>(undefined)
  return {
    onTouchStart: ({ touches, target }: TouchEvent) => {
      const touch = touches.item(0)
      const isFree = touches.length === 1 && !isInSidewaysScroll(target)
      from.current = isFree ? { x: touch.clientX, y: touch.clientY } : undefined
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      if (!from.current) return
      const touch = changedTouches.item(0)
      const command = findSwipe(from.current, { x: touch.clientX, y: touch.clientY })
      from.current = undefined
      if (command) run(command)
    },
  }
}

function isInSidewaysScroll(target: EventTarget): boolean {
  for (let element = target instanceof Element ? target : null; element; element = element.parentElement) {
    const canScroll = /auto|scroll/u.test(getComputedStyle(element).overflowX)
    if (canScroll && element.scrollWidth > element.clientWidth) return true
  }
  return false
}
