import type { DragEvent } from 'react'
import { useState } from 'react'
import type { Slide } from '#domain/deck/deck.ts'
import { toDropIndex } from './dropIndex.ts'

/** What makes a row of the list one that can be dragged and dropped at. */
export interface RowDrag {
  readonly draggable: true
  readonly isDragged: boolean
  /** The edge a dropped slide would land at. */
  readonly dropEdge: 'before' | 'after' | undefined
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void
  readonly onDrop: (event: DragEvent<HTMLElement>) => void
  readonly onDragEnd: () => void
}

interface DropPlace {
  readonly over: number
  readonly isAfter: boolean
}

/** Drag and drop of slides, with the browser's own means; keys and buttons do the same where there is no pointer. */
export function useSlideDrag(
  slides: readonly Slide[],
  moveTo: (id: string, index: number) => void,
): (id: string, index: number) => RowDrag {
  const [dragged, setDragged] = useState<string>()
  const [place, setPlace] = useState<DropPlace>()
  const end = () => {
    setDragged(undefined)
    setPlace(undefined)
  }
  return (id, index) => ({
    draggable: true,
    isDragged: dragged === id,
    dropEdge: place?.over === index ? (place.isAfter ? 'after' : 'before') : undefined,
    onDragStart: (event) => {
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', id)
      setDragged(id)
    },
    onDragOver: (event) => {
      if (dragged === undefined) return
      event.preventDefault()
      const { top, height } = event.currentTarget.getBoundingClientRect()
      const isAfter = event.clientY > top + height / 2
      if (place?.over !== index || place.isAfter !== isAfter) setPlace({ over: index, isAfter })
    },
    onDrop: (event) => {
      event.preventDefault()
      if (dragged !== undefined && place)
        moveTo(dragged, toDropIndex(slides, dragged, place.over, place.isAfter))
      end()
    },
    onDragEnd: end,
  })
}
