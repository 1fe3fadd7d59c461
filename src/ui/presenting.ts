/**
 * Says on the page itself that an audience is watching: then nothing is laid over what is shown, and nothing is
 * reloaded (`html[data-presenting]` in style sheets). Answers with how to say that it is over.
 */
export function beginPresenting(): () => void {
  document.documentElement.dataset['presenting'] = ''
  return () => {
    delete document.documentElement.dataset['presenting']
  }
}

export const isPresenting = () => 'presenting' in document.documentElement.dataset
