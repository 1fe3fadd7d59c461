/** Runs `task` when the browser is idle; a while later where it cannot tell. Answers with how to call it off. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, 1500)
    return () => {
      clearTimeout(timer)
    }
  }
  const handle = requestIdleCallback(task)
  return () => {
    cancelIdleCallback(handle)
  }
}
